package org.boardpaper.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.boardpaper.basics.FinancialYear;
import org.boardpaper.basics.Pounds;
import org.boardpaper.basics.SourceCell;
import org.junit.jupiter.api.Test;

class YearAccountTest {
  private final YearAccount account = LeicestershireLedger.account();

  @Test
  void contributionsDueFor201617AreSixtySixThousandPounds() {
    assertThat(account.due().amount()).isEqualTo(Pounds.of("66000.00"));
    assertThat(account.due().sources()).hasSize(10);
  }

  @Test
  void whatCharnwoodPaidInAdvanceIsNotCollectedTwice() {
    assertThat(account.toCollect("Charnwood").amount()).isEqualTo(Pounds.of("0.00"));
    assertThat(account.toCollect("Blaby").amount()).isEqualTo(Pounds.of("2500.00"));
  }

  @Test
  void theFreeReserveLeavesOutWhatWasPaidInAdvance() {
    assertThat(account.opening().amount()).isEqualTo(Pounds.of("25500.00"));
    assertThat(account.free().amount()).isEqualTo(Pounds.of("23000.00"));
  }

  @Test
  void aPayerWhoPaidTooMuchOwesNothingAndNoLess() {
    LedgerTotals totals = LeicestershireLedger.totals();
    totals.add(received("Blaby", "2600", LocalDate.of(2016, 5, 1)), LocalDate.of(2016, 6, 8));
    YearAccount overpaid = YearAccount.of(FinancialYear.of(2016), totals);
    assertThat(overpaid.toCollect("Blaby").amount()).isEqualTo(Pounds.of("0.00"));
  }

  @Test
  void whatIsReceivedAfterTheDayIsNotKnownOnIt() {
    LedgerTotals totals = LeicestershireLedger.totals();
    boolean counted =
        totals.add(received("Blaby", "2500", LocalDate.of(2016, 6, 9)), LocalDate.of(2016, 6, 8));
    assertThat(counted).isFalse();
    assertThat(YearAccount.of(FinancialYear.of(2016), totals).received().amount())
        .isEqualTo(Pounds.of("0.00"));
  }

  @Test
  void whatIsAgreedForAYearCountsWheneverItWasWrittenDown() {
    LedgerTotals totals = LeicestershireLedger.totals();
    FinancialYear year = FinancialYear.of(2016);
    LedgerEntry waiver =
        new LedgerEntry(
            SourceCell.line("funding-ledger.csv", 60),
            Optional.of(LocalDate.of(2016, 7, 1)),
            year,
            EntryKind.WAIVED,
            "Blaby",
            Pounds.of("100"),
            year);
    assertThat(totals.add(waiver, LocalDate.of(2016, 6, 8))).isTrue();
    assertThat(YearAccount.of(year, totals).due().amount()).isEqualTo(Pounds.of("65900.00"));
  }

  @Test
  void withoutAStatedPotTheYearBeforeSaysWhatWasLeft() {
    YearAccount next = YearAccount.of(FinancialYear.of(2017), LeicestershireLedger.totals());
    assertThat(next.opening().amount()).isEqualTo(Pounds.of("25500.00"));
  }

  @Test
  void anAdvanceForTheYearItselfIsRefused() {
    assertThatThrownBy(
            () ->
                new LedgerEntry(
                    SourceCell.line("funding-ledger.csv", 2),
                    Optional.empty(),
                    FinancialYear.of(2016),
                    EntryKind.RECEIVED_IN_ADVANCE,
                    "Charnwood",
                    Pounds.of("2500"),
                    FinancialYear.of(2016)))
        .hasMessage("Received in advance in 2016-17 cannot be for 2016-17");
  }

  private static LedgerEntry received(String payer, String amount, LocalDate day) {
    FinancialYear year = FinancialYear.of(2016);
    SourceCell place = new SourceCell("funding-ledger.csv", "", 99, 5);
    return new LedgerEntry(
        place,
        Optional.of(day),
        year,
        EntryKind.CONTRIBUTION_RECEIVED,
        payer,
        Pounds.of(amount),
        year);
  }
}
