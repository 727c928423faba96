package org.boardpaper.round;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.boardpaper.plan.ActionId;
import org.boardpaper.round.CellOutcome.Ruling;

/**
 * Merges returns into the plan, cell by cell. A pure function: the same rows and the same plan give
 * the same outcomes, and merging the same rows into a plan that took them up changes nothing.
 *
 * <p>First each cell is ruled on alone. Then cells that hang together are compared: two answers to
 * one question must agree, a date of completion needs a status that says so, the date of a
 * follow-up a finding, and a new date a reason.
 */
public final class Merge {
  private static final Map<Field, Field> DATED =
      Map.of(Field.COMPLETED, Field.STATUS, Field.REVIEWED, Field.IMPACT);

  private final AnswerWords wording;
  private final CellMerge cells;
  private final Map<String, PlanRow> plan = new TreeMap<>();

  /**
   * A merge into a plan.
   *
   * @param wording words of answers
   * @param now the actions of the plan that were asked about
   */
  public Merge(AnswerWords wording, List<PlanRow> now) {
    this.wording = wording;
    this.cells = new CellMerge(wording);
    now.forEach(row -> plan.put(row.action().id().sortKey(), row));
  }

  /** What becomes of every cell of the rows, in their order. */
  public List<CellOutcome> of(List<ReturnedRow> rows) {
    List<CellOutcome> outcomes = new ArrayList<>();
    rows.forEach(row -> row.said().forEach((field, said) -> outcomes.add(alone(row, field, said))));
    return reasoned(dated(agreed(outcomes)));
  }

  private CellOutcome alone(ReturnedRow row, Field field, Said said) {
    Optional<PlanRow> now = row.sent().flatMap(sent -> now(sent.action()));
    String was = now.map(action -> field == Field.REASON ? "" : action.value(field)).orElse("");
    Ruling ruling = ruling(row, field, said, now);
    boolean refused = ruling.verdict() == Verdict.REFUSED;
    return new CellOutcome(
        said.place(),
        row.agency(),
        row.sent().map(SentRow::action),
        field,
        was,
        refused ? said.text() : cells.written(field, said.text()),
        ruling);
  }

  private Ruling ruling(ReturnedRow row, Field field, Said said, Optional<PlanRow> now) {
    if (row.sent().isEmpty()) {
      return said.text().isBlank() && said.problem().isEmpty()
          ? Ruling.AS_SENT
          : Ruling.refused(row.refusal());
    }
    Ruling ruling = cells.rule(field, row.sent().get(), said, now);
    boolean stays = row.refusal().isEmpty() || ruling.verdict() == Verdict.UNCHANGED;
    return stays ? ruling : Ruling.refused(row.refusal());
  }

  private Optional<PlanRow> now(ActionId id) {
    return Optional.ofNullable(plan.get(id.sortKey()));
  }

  /**
   * Different answers to one question are all in conflict; of answers that agree the first counts.
   */
  private static List<CellOutcome> agreed(List<CellOutcome> outcomes) {
    Map<String, Set<String>> answers = new HashMap<>();
    outcomes.stream()
        .filter(Merge::isToBeAgreed)
        .forEach(
            cell ->
                answers
                    .computeIfAbsent(question(cell), any -> new TreeSet<>())
                    .add(Texts.plain(cell.said())));
    Set<String> answered = new HashSet<>();
    return outcomes.stream()
        .map(
            cell ->
                isToBeAgreed(cell)
                    ? cell.with(
                        agreement(
                            answers.getOrDefault(question(cell), Set.of()).size() == 1,
                            answered.add(question(cell))))
                    : cell)
        .toList();
  }

  private static boolean isToBeAgreed(CellOutcome cell) {
    return cell.verdict() == Verdict.APPLIED && cell.field() != Field.REASON;
  }

  private static Ruling agreement(boolean agreed, boolean first) {
    if (!agreed) {
      return Ruling.conflict("another answer says otherwise");
    }
    return first ? Ruling.APPLIED : Ruling.unchanged("another answer says the same");
  }

  private static String question(CellOutcome cell) {
    return cell.action().map(ActionId::sortKey).orElse("") + '\u0001' + cell.field();
  }

  /**
   * A date of completion goes in only with a status that says completed, and the date of a
   * follow-up only with what it found.
   */
  private List<CellOutcome> dated(List<CellOutcome> outcomes) {
    Map<String, Set<Verdict>> backing = new HashMap<>();
    outcomes.stream()
        .filter(this::backsADate)
        .forEach(
            cell ->
                backing
                    .computeIfAbsent(key(cell) + cell.field(), any -> EnumSet.noneOf(Verdict.class))
                    .add(cell.verdict()));
    return outcomes.stream()
        .map(
            cell ->
                DATED.containsKey(cell.field()) && cell.verdict() == Verdict.APPLIED
                    ? cell.with(
                        ofDate(
                            cell,
                            backing.getOrDefault(key(cell) + DATED.get(cell.field()), Set.of())))
                    : cell)
        .toList();
  }

  private boolean backsADate(CellOutcome cell) {
    return switch (cell.field()) {
      case STATUS -> wording.status(cell.said()).filter(said -> said.isDone()).isPresent();
      case IMPACT -> !cell.said().isBlank();
      case PROGRESS, COMPLETED, EVIDENCE, NEW_DATE, REASON, REVIEWER, REVIEWED -> false;
    };
  }

  private Ruling ofDate(CellOutcome date, Set<Verdict> backing) {
    boolean said = date.action().flatMap(this::now).filter(row -> saysSo(date, row)).isPresent();
    if (said || backing.contains(Verdict.APPLIED)) {
      return Ruling.APPLIED;
    }
    if (date.field() == Field.REVIEWED) {
      return backing.contains(Verdict.CONFLICT)
          ? Ruling.conflict("the finding that it belongs to is in conflict")
          : Ruling.refused("no finding is given");
    }
    return backing.contains(Verdict.CONFLICT)
        ? Ruling.conflict("the status that it belongs to is in conflict")
        : Ruling.refused("no status says that the action is completed");
  }

  private static boolean saysSo(CellOutcome date, PlanRow row) {
    return date.field() == Field.REVIEWED
        ? row.action().standing().followUp().impact().isPresent()
        : row.action().standing().status().isDone();
  }

  private static String key(CellOutcome cell) {
    return cell.action().map(ActionId::sortKey).orElse("");
  }

  /** A new date and its reason stand or fall together. */
  private static List<CellOutcome> reasoned(List<CellOutcome> outcomes) {
    Map<String, CellOutcome> requests = new HashMap<>();
    outcomes.stream()
        .filter(cell -> cell.field().isRequest() && !cell.said().isBlank())
        .forEach(cell -> requests.put(row(cell) + cell.field(), cell));
    return outcomes.stream()
        .map(
            cell ->
                cell.field().isRequest() && cell.verdict() == Verdict.APPLIED
                    ? cell.with(ofRequest(cell, requests))
                    : cell)
        .toList();
  }

  private static Ruling ofRequest(CellOutcome cell, Map<String, CellOutcome> requests) {
    if (cell.field() == Field.REASON) {
      return Optional.ofNullable(requests.get(row(cell) + Field.NEW_DATE))
          .map(CellOutcome::ruling)
          .orElseGet(() -> Ruling.refused("no new date is asked for"));
    }
    return requests.containsKey(row(cell) + Field.REASON)
        ? cell.ruling()
        : Ruling.refused("no reason is given");
  }

  private static String row(CellOutcome cell) {
    return cell.place().file() + '\u0001' + cell.place().row() + '\u0001';
  }
}
