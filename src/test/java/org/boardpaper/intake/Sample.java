package org.boardpaper.intake;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.boardpaper.basics.Agency;
import org.boardpaper.basics.FinancialYear;
import org.boardpaper.basics.Payer;
import org.boardpaper.basics.SourceCell;
import org.boardpaper.intake.PartnershipSettings.Identity;
import org.boardpaper.intake.PartnershipSettings.Meetings;
import org.boardpaper.ledger.LedgerEntry;
import org.boardpaper.plan.Action;
import org.boardpaper.plan.ActionStatus;
import org.boardpaper.review.Review;
import org.boardpaper.review.ReviewState;
import org.boardpaper.review.Stage;
import org.boardpaper.round.PlanRow;

/** A small partnership whose board meets on 8 June 2016. */
public final class Sample {
  static final LocalDate MEETING = LocalDate.of(2016, 6, 8);

  private Sample() {}

  /** The plan read from a file. */
  public static SourceReader<Action> plan(Path path) {
    return Intake.plan(file(path), settings(Map.of()), context());
  }

  /** The plan read from a file, with the cells to which answers go. */
  public static SourceReader<PlanRow> planRows(Path path) {
    return Intake.planRows(file(path), settings(Map.of()), context());
  }

  /** The ledger read from a file. */
  public static SourceReader<LedgerEntry> ledger(Path path) {
    return Intake.ledger(List.of(file(path)), settings(Map.of()), context().reviews());
  }

  /** The register read from a file. */
  public static SourceReader<Review> reviews(Path path) {
    return Intake.reviews(file(path), settings(Map.of()));
  }

  /** A file under its own name. */
  public static SourceFile file(Path path) {
    return new SourceFile(path, String.valueOf(path.getFileName()));
  }

  static PlanContext context() {
    return new PlanContext(
        MEETING,
        List.of(
            review("Mary", Map.of(Stage.INCIDENT, LocalDate.of(2012, 3, 1))),
            review("Chloe 2021", Map.of())));
  }

  /** The settings, with further headers. */
  public static PartnershipSettings settings(Map<String, Map<String, List<String>>> columns) {
    MonthDay april = FinancialYear.APRIL;
    Meetings meetings = new Meetings(Optional.of(MEETING), Optional.empty());
    return new PartnershipSettings(
        new Identity("Westshire CSP", "Board", "Paper", "DHR", april, meetings, List.of()),
        List.of(
            agency("Westshire Police", "Police", "the police"),
            agency("Children’s Social Care", "CSC"),
            agency("Health and Wellbeing Board")),
        List.of(
            payer("Westshire County Council", "County"), payer("Police and Crime Commissioner")),
        Map.of("amber", ActionStatus.IN_PROGRESS),
        columns,
        Map.of());
  }

  private static Review review(String reference, Map<Stage, LocalDate> dates) {
    SourceCell place = SourceCell.wholeFile("reviews.csv");
    return new Review(
        reference, place, "Domestic homicide review", ReviewState.UNDERWAY, "", dates, List.of());
  }

  private static Agency agency(String name, String... aliases) {
    return new Agency(name, "", List.of(aliases));
  }

  private static Payer payer(String name, String... aliases) {
    return new Payer(name, "", List.of(aliases), Optional.empty());
  }
}
