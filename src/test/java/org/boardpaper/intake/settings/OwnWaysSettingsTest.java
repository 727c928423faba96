package org.boardpaper.intake.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.boardpaper.intake.LedgerForm;
import org.boardpaper.intake.OwnWays;
import org.boardpaper.intake.PartnershipSettings;
import org.boardpaper.intake.SourceFile;
import org.boardpaper.ledger.EntryKind;
import org.boardpaper.review.District;
import org.boardpaper.review.Foreseen;
import org.boardpaper.review.TargetMonths;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnWaysSettingsTest {
  private static final String LEAST =
      """
      name: Rutland
      board: Board
      paper-title: Review update
      review-label: DARDR
      agencies: [{name: Police}]
      payers: [{name: Police}]
      """;

  @TempDir private Path folder;

  @Test
  void theFormOfTheLedgerIsRead() throws IOException {
    PartnershipSettings settings =
        read(
            """
            ledger:
              columns: {Trans date: Date, Posted: date, Nominal: Kind}
              kinds: {4501: Contribution received, "Grant": refunded}
              ignore: [9100, Suspense]
              receipts: negative
            columns: {ledger: {Kind: [Account]}}
            """);
    assertThat(settings.own().ledger())
        .isEqualTo(
            new LedgerForm(
                Map.of("4501", EntryKind.CONTRIBUTION_RECEIVED, "Grant", EntryKind.REFUNDED),
                List.of("9100", "Suspense"),
                LedgerForm.Receipts.NEGATIVE));
    assertThat(settings.columns().get("ledger"))
        .isEqualTo(
            Map.of("Date", List.of("Trans date", "Posted"), "Kind", List.of("Account", "Nominal")));
  }

  @Test
  void whatIsExpectedOfReviewsIsRead() throws IOException {
    OwnWays own =
        read("""
                timeliness: {report-months: 9}
                volume: {reviews-a-year: 2.5, kinds: [DHR]}
                districts: [{name: Vale, population: "61,200", aliases: [The Vale]}, {name: Forest}]
                """)
            .own();
    assertThat(own.reviews().targets()).isEqualTo(new TargetMonths(1, 9));
    assertThat(own.reviews().volume())
        .isEqualTo(new Foreseen(Optional.of(new BigDecimal("2.5")), List.of("DHR")));
    assertThat(own.reviews().districts())
        .containsExactly(
            new District("Vale", List.of("The Vale"), OptionalLong.of(61_200)),
            new District("Forest", List.of(), OptionalLong.empty()));
  }

  @Test
  void nothingSaidMeansTheUsualWays() throws IOException {
    assertThat(read("").own()).isEqualTo(OwnWays.USUAL);
  }

  @Test
  void theLedgerMayBeSeveralFilesAndThePlanMayNot() throws IOException {
    assertThat(read("files: {ledger: [a.csv, old/b.xlsx], plan: plan.csv}").files())
        .isEqualTo(Map.of("ledger", List.of("a.csv", "old/b.xlsx"), "plan", List.of("plan.csv")));
    assertThat(load("files: {plan: [a.csv, b.csv]}").findings())
        .extracting(finding -> finding.rule())
        .containsExactly("value-wrong-kind");
  }

  private PartnershipSettings read(String more) throws IOException {
    Loaded<PartnershipSettings> loaded = load(more);
    assertThat(loaded.findings()).isEmpty();
    return loaded.value().orElseThrow();
  }

  private Loaded<PartnershipSettings> load(String more) throws IOException {
    Path file = Files.writeString(folder.resolve("partnership.yaml"), LEAST + more);
    return PartnershipFile.read(new SourceFile(file, "partnership.yaml"));
  }
}
