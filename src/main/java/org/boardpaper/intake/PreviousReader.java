package org.boardpaper.intake;

import java.util.List;
import java.util.Optional;
import org.boardpaper.intake.words.DayWords;
import org.boardpaper.plan.ActionId;
import org.boardpaper.plan.Earlier;
import org.boardpaper.plan.Owners;
import org.boardpaper.plan.Scope;
import org.boardpaper.plan.Wording;
import org.boardpaper.review.Review;

/**
 * Reads the list of what was outstanding in a report that was not made here. What it does not say
 * of an action is as in the plan, so only what tells the action is needed.
 */
final class PreviousReader implements RowMapping<Earlier> {
  private final ReviewNames reviews;
  private final LeadAgencies leads;
  private final Scopes scopes;
  private final TargetDates targets;
  private final ActionIds ids = new ActionIds();

  /** Days such as “end of May” are understood as of the last report, where its day is known. */
  PreviousReader(PartnershipSettings settings, PlanContext context) {
    PartnershipSettings.Identity identity = settings.identity();
    reviews = new ReviewNames(context.reviews(), settings.words().reviews());
    scopes = new Scopes(settings.words().scopes());
    leads = new LeadAgencies(settings.agencies(), context.asOf());
    targets =
        new TargetDates(
            new DayWords(
                identity.meetings().lastReport().orElse(context.meeting()), identity.yearStart()),
            new Plausible(context.meeting()));
  }

  @Override
  public Optional<Earlier> read(RowReading row) {
    Wording wording =
        new Wording(row.text(PlanColumns.RECOMMENDATION), row.text(PlanColumns.ACTION), "");
    Optional<Review> review = reviews.read(row);
    noteUnnamed(row, wording);
    return review.map(known -> earlier(row, known, wording));
  }

  private Earlier earlier(RowReading row, Review review, Wording wording) {
    boolean led = !row.cell(PlanColumns.LEAD).isBlank();
    LeadAgencies.Leads named =
        led ? leads.read(row, Optional.of(review)) : LeadAgencies.Leads.NOBODY;
    Optional<Scope> scope =
        row.cell(PlanColumns.SCOPE).isBlank()
            ? Optional.empty()
            : Optional.of(scopes.read(row, named));
    return new Earlier(
        id(row, review.reference()),
        row.place(),
        scope,
        led ? named.with(List.of()) : Owners.leading(List.of()),
        targets.read(row, Optional.of(review)),
        wording.action().isEmpty() ? wording.recommendation() : wording.action(),
        Earlier.text(wording));
  }

  /** One without a number is known by its words alone; its row stands for the number. */
  private ActionId id(RowReading row, String review) {
    return row.cell(PlanColumns.NUMBER).isBlank()
        ? new ActionId(review, row.text(PlanColumns.SERIES), "in row " + row.place().row())
        : ids.read(row, review);
  }

  private static void noteUnnamed(RowReading row, Wording wording) {
    boolean hasWords = !(wording.recommendation() + wording.action()).isBlank();
    if (!hasWords && row.cell(PlanColumns.NUMBER).isBlank()) {
      row.error(
          "previous-action-unnamed",
          PlanColumns.NUMBER,
          "the number of the action, or its words",
          "Fill in one of the two: nothing else tells which action of the plan is meant.");
    }
  }
}
