package org.boardpaper.intake;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.boardpaper.basics.Finding;
import org.boardpaper.basics.Names;
import org.boardpaper.intake.LeadAgencies.Leads;
import org.boardpaper.intake.rows.Column;
import org.boardpaper.intake.words.DayWords;
import org.boardpaper.plan.Action;
import org.boardpaper.plan.ActionId;
import org.boardpaper.plan.ActionStatus;
import org.boardpaper.plan.Scope;
import org.boardpaper.plan.Standing;
import org.boardpaper.plan.TargetDate;
import org.boardpaper.plan.Wording;
import org.boardpaper.review.Review;

/** Reads the rows of the master action plan. */
final class ActionReader implements RowMapping<Action> {
  private final KnownWords<Review> reviews;
  private final KnownWords<ActionStatus> statuses;
  private final LeadAgencies leads;
  private final Scopes scopes = new Scopes();
  private final TargetDates targets;
  private final CompletionDates completions;
  private final PlanContradictions contradictions;
  private final ActionIds ids = new ActionIds();

  ActionReader(PartnershipSettings settings, PlanContext context) {
    DayWords words = new DayWords(context.meeting(), settings.identity().yearStart());
    Plausible plausible = new Plausible(context.meeting());
    reviews = references(context.reviews());
    statuses = StatusWords.with(settings.statuses());
    leads = new LeadAgencies(settings.agencies());
    targets = new TargetDates(words, plausible);
    completions = new CompletionDates(words, plausible);
    contradictions = new PlanContradictions(context.meeting());
  }

  static KnownWords<Review> references(List<Review> reviews) {
    Map<String, Review> reviewByReference = new LinkedHashMap<>();
    reviews.forEach(review -> reviewByReference.put(review.reference(), review));
    return new KnownWords<>(reviewByReference, Review::reference);
  }

  @Override
  public Optional<Action> read(RowReading row) {
    Optional<Review> review = review(row);
    Optional<ActionId> id = review.map(known -> ids.read(row, known.reference()));
    Optional<Standing> standing = standing(row);
    Wording wording = wording(row);
    Leads named = leads.read(row);
    Scope scope = scopes.read(row, named);
    TargetDate target = targets.read(row);
    if (review.isEmpty() || id.isEmpty() || standing.isEmpty()) {
      return Optional.empty();
    }
    Action action =
        new Action(id.get(), row.place(), wording, scope, named.names(), target, standing.get());
    contradictions.note(row, action, review.get());
    return Optional.of(action);
  }

  @Override
  public List<Finding> findings() {
    return ids.finding().stream().toList();
  }

  private Optional<Review> review(RowReading row) {
    String reference = row.text(PlanColumns.REVIEW);
    Optional<Review> review = reviews.find(reference);
    if (review.isEmpty()) {
      row.error(
          "unknown-review",
          PlanColumns.REVIEW,
          "a review of the register of reviews",
          reviews.suggestion(reference) + "Correct the reference, or add the review to reviews.");
    }
    return review;
  }

  private Optional<Standing> standing(RowReading row) {
    String word = row.text(PlanColumns.STATUS);
    Optional<ActionStatus> status = statuses.find(word);
    if (status.isEmpty()) {
      row.error(
          "unknown-status",
          PlanColumns.STATUS,
          "a word for how the action stands, such as “Ongoing” or “Completed”",
          statuses.suggestion(word)
              + "Correct the word, or add it to statuses in partnership.yaml.");
    }
    Optional<LocalDate> completed = completions.read(row);
    Optional<Boolean> listed = Marks.read(row, PlanColumns.LISTED);
    Optional<Boolean> lastReport = Marks.read(row, PlanColumns.LAST_REPORT);
    return status.map(known -> new Standing(known, word, completed, listed, lastReport));
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
