package org.boardpaper.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.boardpaper.basics.Pounds;
import org.boardpaper.intake.LedgerForm.Receipts;
import org.boardpaper.intake.PartnershipSettings.Branding;
import org.boardpaper.intake.xlsx.TestWorkbook;
import org.boardpaper.ledger.EntryKind;
import org.boardpaper.ledger.LedgerEntry;
import org.boardpaper.paper.disclosure.PublicationSettings;
import org.boardpaper.review.Expectations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The ledger as finance systems export it. */
class LedgerFormTest {
  private static final Map<String, EntryKind> CODES =
      Map.of(
          "4501", EntryKind.CONTRIBUTION_RECEIVED,
          "5210", EntryKind.OFFICE_COST,
          "4599", EntryKind.CONTRIBUTION_AGREED);

  @TempDir private Path folder;

  @Test
  void receiptsAreBelowNoughtInACouncilsLedger() throws IOException {
    String rows =
        """
        Date,Kind,Payer,Amount
        01/05/2016,4501,County,"1,234.56-"
        02/05/2016,5210,,£500.00
        03/05/2016,5210,,(20.00)
        04/05/2016,4599,County,-9
        """;
    Path file = write("a.csv", rows);
    assertThat(amounts(Receipts.NEGATIVE, file))
        .containsExactly(
            "CONTRIBUTION_RECEIVED 1234.56 D",
            "OFFICE_COST 500.00 D",
            "OFFICE_COST -20.00 D",
            "CONTRIBUTION_AGREED 9.00 D");
  }

  @Test
  void receiptsMayBeAboveNoughtAndCostsBelow() throws IOException {
    Path file = write("a.csv", "Date,Kind,Payer,Amount\n1/5/16,4501,County,7\n1/5/16,5210,,-5\n");
    assertThat(amounts(Receipts.POSITIVE, file))
        .containsExactly("CONTRIBUTION_RECEIVED 7.00 D", "OFFICE_COST 5.00 D");
  }

  @Test
  void creditsComeInAndDebitsGoOut() throws IOException {
    String rows = "Date,Kind,Payer,Dr,Cr\n1/5/16,4501,County,-,7\n1/5/16,5210,,5,0.00\n";
    assertThat(amounts(Receipts.CREDIT, write("a.csv", rows)))
        .containsExactly("CONTRIBUTION_RECEIVED 7.00 E", "OFFICE_COST 5.00 D");
    assertThat(amounts(Receipts.DEBIT, write("b.csv", rows)))
        .containsExactly("CONTRIBUTION_RECEIVED -7.00 E", "OFFICE_COST -5.00 D");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Review", "Review ref", "Case", "dhr"})
  void aCostOfChairOrAuthorMayNameItsReview(String header) throws IOException {
    String rows =
        header + ",Year,Kind,Amount\nMARY,2015/16,Chair and author cost,5\n,2015/16,Office,7\n";
    Reading<LedgerEntry> reading = Reading.of(Sample.ledger(write("a.csv", rows)));
    assertThat(reading.findings()).isEmpty();
    assertThat(reading.accepted())
        .extracting(entry -> entry.subject().review())
        .containsExactly("Mary", "");
  }

  @Test
  void anotherSpellingOfTheSettingsIsTheReview() throws IOException {
    Path file = write("a.csv", "Case,Year,Kind,Amount\nDHR 7,2015/16,Chair and author cost,5\n");
    Reading<LedgerEntry> reading =
        Reading.of(
            Intake.ledger(
                List.of(Sample.file(file)),
                spelt(Map.of("DHR 7", "Mary")),
                Sample.context().reviews()));
    assertThat(reading.findings()).isEmpty();
    assertThat(reading.accepted().get(0).subject().review()).isEqualTo("Mary");
  }

  private static PartnershipSettings spelt(Map<String, String> reviews) {
    PartnershipSettings usual = Sample.settings(Map.of());
    return new PartnershipSettings(
        usual.identity(),
        usual.agencies(),
        usual.payers(),
        new PlanWords(Map.of(), Map.of(), reviews, Map.of(), Optional.empty()),
        Map.of(),
        Map.of(),
        usual.choices());
  }

  @Test
  void withoutARegisterReviewsAreNotRead() throws IOException {
    Path file = write("a.csv", "Case,Year,Kind,Amount\nX,2015/16,Chair and author cost,5\n");
    Reading<LedgerEntry> reading =
        Reading.of(Intake.ledger(List.of(Sample.file(file)), Sample.settings(Map.of())));
    assertThat(reading.findings()).isEmpty();
    assertThat(reading.accepted().get(0).subject().review()).isEmpty();
  }

  @Test
  void aLineOfNoughtIsALineAndAnEmptyOneIsNot() throws IOException {
    Path file = write("a.csv", "Date,Kind,Debit,Credit\n1/5/16,5210,0.00,\n1/5/16,5210,-,\n");
    Reading<LedgerEntry> reading = read(Receipts.CREDIT, file);
    assertThat(reading.accepted()).hasSize(1);
    assertThat(reading.rules()).containsExactly("amount-unreadable");
  }

  @Test
  void everyRowKeepsTheFileItStandsIn() throws IOException {
    Path csv = write("a.csv", "Date,Kind,Debit,Credit\n1/5/16,5210,5,\n");
    Path xlsx = folder.resolve("b.xlsx");
    new TestWorkbook()
        .sheet(
            "Export",
            TestWorkbook.row(1, "Date", "Kind", "Amount"),
            TestWorkbook.row(2, "01/05/2016", "5210", "6"))
        .write(xlsx);
    assertThat(read(Receipts.CREDIT, csv, xlsx).accepted())
        .extracting(entry -> entry.place().toString())
        .satisfiesExactly(
            first -> assertThat(first).contains("a.csv"),
            second -> assertThat(second).contains("b.xlsx", "Export"));
  }

  @Test
  void theYearIsThatOfTheDateWhereThereIsNoColumnForIt() throws IOException {
    Path file = write("a.csv", "Date,Kind,Debit,Credit\n31/3/16,5210,5,\n1/4/16,5210,6,\n");
    assertThat(read(Receipts.CREDIT, file).accepted())
        .extracting(entry -> entry.year().id())
        .containsExactly("2015-16", "2016-17");
  }

  @Test
  void anEntryWithAnotherReferenceIsAnotherEntry() throws IOException {
    String rows = "Date,Ref,Kind,Payer,Amount\n1/5/16,%s,4501,County,5\n";
    Path first = write("a.csv", rows.formatted("R1"));
    assertThat(read(Receipts.CREDIT, first, write("b.csv", rows.formatted("R2"))).rules())
        .isEmpty();
    assertThat(read(Receipts.CREDIT, first, write("b.csv", rows.formatted("R1"))).rules())
        .containsExactly("entry-in-two-files");
  }

  @Test
  void aContributionMayComeLateButNotEarlyWithoutSayingSo() throws IOException {
    String rows = "Date,Kind,Payer,Amount,For year\n1/5/16,4501,County,5,%s\n";
    assertThat(read(Receipts.CREDIT, write("a.csv", rows.formatted("2015/16"))).accepted())
        .extracting(entry -> entry.forYear().id())
        .containsExactly("2015-16");
    assertThat(read(Receipts.CREDIT, write("a.csv", rows.formatted("2017/18"))).rules())
        .containsExactly("for-year-contradicts-kind");
  }

  private List<String> amounts(Receipts receipts, Path... files) {
    return read(receipts, files).accepted().stream()
        .map(
            entry ->
                entry.kind()
                    + " "
                    + Pounds.plain(entry.amount())
                    + " "
                    + (char) ('A' + entry.place().column() - 1))
        .toList();
  }

  private static Reading<LedgerEntry> read(Receipts receipts, Path... files) {
    PartnershipSettings usual = Sample.settings(Map.of());
    PartnershipSettings own =
        new PartnershipSettings(
            usual.identity(),
            usual.agencies(),
            usual.payers(),
            usual.words(),
            Map.of(),
            Map.of(),
            new PartnershipSettings.Choices(
                List.of(),
                PublicationSettings.USUAL,
                false,
                Branding.USUAL,
                new OwnWays(
                    new LedgerForm(CODES, List.of(), receipts), Expectations.USUAL, Map.of()),
                PartnershipSettings.Returns.USUAL,
                Optional.empty()));
    List<SourceFile> sources = new ArrayList<>();
    for (Path file : files) {
      sources.add(Sample.file(file));
    }
    return Reading.of(Intake.ledger(sources, own));
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }
}
