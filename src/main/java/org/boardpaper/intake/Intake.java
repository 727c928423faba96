package org.boardpaper.intake;

import java.util.List;
import java.util.Map;
import org.boardpaper.intake.rows.ColumnNames;
import org.boardpaper.intake.rows.Columns;
import org.boardpaper.ledger.LedgerEntry;
import org.boardpaper.plan.Action;
import org.boardpaper.plan.Earlier;
import org.boardpaper.review.Review;
import org.boardpaper.round.AnswerWords;
import org.boardpaper.round.FormFile;
import org.boardpaper.round.PlanRow;

/**
 * Opens the sources of a partnership. Whether a file is a workbook or a csv file is found out from
 * its bytes. A file that cannot be read gives a reader without rows and with a finding that says
 * why; none of these methods throws for what is in a file, or because there is none.
 */
public final class Intake {
  private Intake() {}

  /** The register of reviews. */
  public static SourceReader<Review> reviews(SourceFile file, PartnershipSettings settings) {
    return SourceRows.open(file, names(ReviewColumns.ALL, settings), new ReviewReader(settings));
  }

  /** The master action plan. */
  public static SourceReader<Action> plan(
      SourceFile file, PartnershipSettings settings, PlanContext context) {
    return SourceRows.open(
        file, names(PlanColumns.ALL, settings), new ActionReader(settings, context));
  }

  /** The master action plan, each action with the cells to which agencies' answers go. */
  public static SourceReader<PlanRow> planRows(
      SourceFile file, PartnershipSettings settings, PlanContext context) {
    return SourceRows.open(
        file,
        names(PlanRowReader.COLUMNS, settings),
        new PlanRowReader(new ActionReader(settings, context)));
  }

  /** A returned form. What is wrong with it is in its findings; none of them is an error. */
  public static FormFile form(SourceFile file) {
    return FormReader.read(file);
  }

  /** The words of answers that a partnership understands, none of them counted. */
  public static AnswerWords answerWords(PartnershipSettings settings) {
    return new AnswerWords(
        StatusWords.all(settings.statuses()), FollowUps.words(settings.words().impacts()));
  }

  /** What was outstanding in a report that was not made here. */
  public static SourceReader<Earlier> previous(
      SourceFile file, PartnershipSettings settings, PlanContext context) {
    return SourceRows.open(
        file, names(PreviousColumns.ALL, settings), new PreviousReader(settings, context));
  }

  /**
   * The funding ledger, file after file; at least one.
   *
   * @param register the reviews for which chair and author were paid
   */
  public static SourceReader<LedgerEntry> ledger(
      List<SourceFile> files, PartnershipSettings settings, List<Review> register) {
    return ledger(files, settings, CostedReviews.of(register, settings.words().reviews()));
  }

  /** The same where the register is not right: of which review a cost is, is not read. */
  public static SourceReader<LedgerEntry> ledger(
      List<SourceFile> files, PartnershipSettings settings) {
    return ledger(files, settings, CostedReviews.notRead());
  }

  private static SourceReader<LedgerEntry> ledger(
      List<SourceFile> files, PartnershipSettings settings, CostedReviews reviews) {
    LedgerReader reader = new LedgerReader(settings, reviews, files.size() > 1);
    return new SeveralSources<>(
        files, file -> SourceRows.open(file, names(LedgerColumns.ALL, settings), reader));
  }

  private static ColumnNames names(Columns columns, PartnershipSettings settings) {
    return new ColumnNames(columns, settings.columns().getOrDefault(columns.source(), Map.of()));
  }
}
