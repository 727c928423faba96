package org.boardpaper.paper.board;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.boardpaper.paper.Table;
import org.boardpaper.paper.Table.Column;
import org.boardpaper.paper.Value;
import org.boardpaper.paper.disclosure.Publication;
import org.boardpaper.plan.Action;
import org.boardpaper.plan.Fate;
import org.boardpaper.plan.Followed;

/** What became of the actions of the last report, one by one. */
final class LastReportTables {
  private static final List<Column> SETTLED =
      List.of(
          BoardTables.header("Ref", 4),
          BoardTables.text("Action", 10),
          BoardTables.text("Lead agency", 5),
          BoardTables.text("What became of it", 5),
          BoardTables.text("Completed", 4),
          BoardTables.text("Progress", 9));
  private static final List<Column> SLIPPED =
      List.of(
          BoardTables.header("Ref", 4),
          BoardTables.text("Action", 12),
          BoardTables.text("Lead agency", 5),
          BoardTables.text("Target at the last report", 5),
          BoardTables.text("Target now", 5));

  private final Period period;
  private final Iterable<Followed> followed;
  private final Publication publication;

  LastReportTables(Period period, Iterable<Followed> followed, Publication publication) {
    this.period = period;
    this.followed = followed;
    this.publication = publication;
  }

  /** Every action of the last report that is not listed as outstanding under its number. */
  Table settled() {
    return new Table(
        "closed-since-last-report",
        "Actions outstanding " + since() + " that are closed, renumbered or gone since",
        SETTLED,
        rows(one -> one.fate() != Fate.STILL_OUTSTANDING || one.isRenumbered(), this::settledRow),
        none("No action that was outstanding at the last report has been closed since."));
  }

  /** Every action whose target date has moved later. */
  Table slipped() {
    return new Table(
        "slipped-since-last-report",
        "Outstanding actions whose target date has moved later, or was taken away, since the last"
            + " report",
        SLIPPED,
        rows(one -> one.hasSlipped() || one.hasLostItsDate(), this::slippedRow),
        noneSlipped());
  }

  private String since() {
    return period
        .lastReport()
        .map(day -> "on " + Value.of(day).printed())
        .orElse("at the last report");
  }

  private String noneSlipped() {
    boolean known = stream().anyMatch(one -> one.earlier().target().day().isPresent());
    return !known
        ? "The target dates of the last report are not known here, so none can be compared."
        : none(
            "No target date of an outstanding action has moved later or was taken away since the last"
                + " report.");
  }

  private Iterable<List<Value>> rows(
      Predicate<Followed> wanted, Function<Followed, List<Value>> row) {
    return () -> stream().filter(wanted).map(row).iterator();
  }

  /** In the public edition there may be some that are not listed. */
  private String none(String sentence) {
    return publication.isPublic() ? "There is none that this edition lists." : sentence;
  }

  private Stream<Followed> stream() {
    return StreamSupport.stream(followed.spliterator(), false)
        .filter(one -> publication.lists(one.earlier().id().review()));
  }

  private List<Value> settledRow(Followed one) {
    return List.of(
        Value.of(one.earlier().id().printed()),
        Value.of(one.now().map(now -> now.wording().action()).orElse(one.earlier().action())),
        Value.of(leads(one)),
        Value.of(fate(one)),
        completed(one),
        Value.of(
            BoardAppendices.orNone(one.now().map(now -> now.wording().progress()).orElse(""))));
  }

  private List<Value> slippedRow(Followed one) {
    Action now = one.now().orElseThrow();
    return List.of(
        Value.of(now.id().printed()),
        Value.of(now.wording().action()),
        Value.of(leads(one)),
        Value.of(ActionWords.target(one.earlier().target())),
        Value.of(ActionWords.target(now.target())));
  }

  private String leads(Followed one) {
    return BoardAppendices.orNone(
        ActionWords.bodies(
            one.now().map(Action::leads).orElse(one.earlier().leads()),
            one.earlier().id().review(),
            publication));
  }

  /** In the plan's own words where it is closed: completed is not verified. */
  private static String fate(Followed one) {
    String words =
        one.fate() == Fate.COMPLETED
            ? one.now().orElseThrow().standing().status().words()
            : one.fate().words();
    return one.isRenumbered() ? words + ", now " + one.now().orElseThrow().id().printed() : words;
  }

  private static Value completed(Followed one) {
    if (one.fate() != Fate.COMPLETED) {
      return Value.of("Not completed");
    }
    return one.now()
        .flatMap(now -> now.standing().completed())
        .map(Value::of)
        .orElse(Value.of("No date given"));
  }
}
