package org.boardpaper.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.boardpaper.basics.Finding;
import org.boardpaper.basics.Names;
import org.boardpaper.intake.LeadAgencies.Leads;
import org.boardpaper.intake.rows.Column;
import org.boardpaper.intake.words.DayWords;
import org.boardpaper.plan.Action;
import org.boardpaper.plan.ActionId;
import org.boardpaper.plan.ActionStatus;
import org.boardpaper.plan.FollowUp;
import org.boardpaper.plan.Owners;
import org.boardpaper.plan.Scope;
import org.boardpaper.plan.Standing;
import org.boardpaper.plan.TargetDate;
import org.boardpaper.plan.Wording;
import org.boardpaper.review.Review;

/** Reads the rows of the master action plan. */
final class ActionReader implements RowMapping<Action> {
  private final PartnershipSettings settings;
  private final ReviewNames reviews;
  private final KnownWords<ActionStatus> statuses;
  private final LeadAgencies leads;
  private final Scopes scopes;
  private final TargetDates targets;
  private final CompletionDates completions;
  private final PlanContradictions contradictions;
  private final FollowUps followUps;
  private final SameWords sameWords = new SameWords();
  private final ActionIds ids = new ActionIds();

  ActionReader(PartnershipSettings settings, PlanContext context) {
    this.settings = settings;
    DayWords words = new DayWords(context.meeting(), settings.identity().yearStart());
    Plausible plausible = new Plausible(context.meeting());
    PlanWords own = settings.words();
    reviews = new ReviewNames(context.reviews(), own.reviews());
    statuses = StatusWords.with(own.statuses());
    scopes = new Scopes(own.scopes());
    leads = new LeadAgencies(settings.agencies(), context.asOf());
    followUps = new FollowUps(own, new FollowUpDates(words, plausible), context.asOf());
    targets = new TargetDates(words, plausible);
    completions = new CompletionDates(words, plausible);
    contradictions = new PlanContradictions(context.asOf());
  }

  @Override
  public Optional<Action> read(RowReading row) {
    Optional<Review> review = reviews.read(row);
    Optional<ActionId> id = review.map(known -> ids.read(row, known.reference()));
    Optional<Standing> standing = standing(row);
    Wording wording = wording(row);
    Leads named = leads.read(row, review);
    Owners owners = named.with(leads.supporting(row, review));
    Scope scope = scopes.read(row, named);
    TargetDate target = targets.read(row, review);
    if (review.isEmpty() || id.isEmpty() || standing.isEmpty()) {
      return Optional.empty();
    }
    Action action =
        new Action(id.get(), row.place(), wording, scope, owners, target, standing.get());
    contradictions.note(row, action);
    ReviewOrder.note(row, action, review.get());
    if (!row.isRejected()) {
      sameWords.note(row, action);
    }
    return Optional.of(action);
  }

  @Override
  public List<Finding> findings() {
    List<Finding> findings = new ArrayList<>(reviews.findings());
    settings.agencies().forEach(agency -> findings.addAll(reviews.unknownIn(agency)));
    ids.finding().ifPresent(findings::add);
    sameWords.finding().ifPresent(findings::add);
    return findings;
  }

  private Optional<Standing> standing(RowReading row) {
    String word = row.text(PlanColumns.STATUS);
    Optional<ActionStatus> status = statuses.find(word);
    if (status.isEmpty()) {
      row.error(
          "unknown-status",
          PlanColumns.STATUS,
          "a word for how the action stands, such as “Ongoing” or “Completed”",
          word.isEmpty()
              ? "Fill in the word."
              : statuses.suggestion(word) + "Correct the word, " + line(word));
    }
    Optional<LocalDate> completed = completions.read(row);
    Optional<Boolean> listed = Marks.read(row, PlanColumns.LISTED);
    Optional<Boolean> lastReport = Marks.read(row, PlanColumns.LAST_REPORT);
    FollowUp followUp = followUps.read(row, status, completed);
    return status.map(known -> new Standing(known, word, completed, listed, lastReport, followUp));
  }

  private String line(String word) {
    return statuses
        .nearest(word)
        .map(near -> SettingsLines.word("statuses", word, Names.key(near.words())))
        .orElseGet(() -> SettingsLines.example("statuses", word, "in progress"));
  }

  private static Wording wording(RowReading row) {
    for (Column column : List.of(PlanColumns.RECOMMENDATION, PlanColumns.ACTION)) {
      if (row.cell(column).isBlank()) {
        row.warning(
            Names.slug(column.name()) + "-missing",
            column,
            "the words of the " + column.name().toLowerCase(Locale.UK),
            "Fill in the words: the paper prints them.");
      }
    }
    return new Wording(
        row.text(PlanColumns.RECOMMENDATION),
        row.text(PlanColumns.ACTION),
        row.text(PlanColumns.PROGRESS));
  }
}
