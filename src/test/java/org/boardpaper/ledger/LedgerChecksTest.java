package org.boardpaper.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.boardpaper.basics.FinancialYear;
import org.boardpaper.basics.Finding;
import org.boardpaper.basics.Pounds;
import org.boardpaper.basics.SourceCell;
import org.boardpaper.basics.Sum;
import org.junit.jupiter.api.Test;

class LedgerChecksTest {
  private final LedgerTotals totals = new LedgerTotals();

  @Test
  void aStatedPotThatDoesNotAddUpIsNamedWithTheDifference() {
    book(2015, EntryKind.BROUGHT_FORWARD, "", "50500");
    book(2015, EntryKind.OFFICE_COST, "", "40500");
    book(2015, EntryKind.CARRIED_FORWARD, "", "10500");
    assertThat(LedgerChecks.of(totals))
        .singleElement()
        .satisfies(
            finding ->
                assertThat(finding.line())
                    .isEqualTo(
                        "warning carried-forward-does-not-add-up: funding-ledger.csv, cell E2: found £10,500; "
                            + "expected £10,000, from opening pot, receipts and costs of 2015-16. Correct the entry, "
                            + "or add the entry that is missing: the difference is £500."));
  }

  @Test
  void aPotBroughtForwardThatIsNotWhatWasLeftIsAFinding() {
    book(2015, EntryKind.BROUGHT_FORWARD, "", "30000");
    book(2015, EntryKind.CARRIED_FORWARD, "", "30000");
    book(2016, EntryKind.BROUGHT_FORWARD, "", "25500");
    assertThat(LedgerChecks.of(totals))
        .extracting(finding -> finding.rule() + ": " + finding.expected())
        .containsExactly("brought-forward-differs: £30,000, from the pot that 2015-16 left");
  }

  @Test
  void whatIsGivenInKindLeavesThePotAsItIs() {
    book(2015, EntryKind.BROUGHT_FORWARD, "", "30000");
    book(2015, EntryKind.IN_KIND, "", "9999");
    book(2015, EntryKind.CARRIED_FORWARD, "", "30000");
    assertThat(LedgerChecks.of(totals)).isEmpty();
  }

  @Test
  void moreLetOffThanAgreedIsAFinding() {
    book(2015, EntryKind.CONTRIBUTION_AGREED, "Blaby", "2500");
    book(2015, EntryKind.NOT_DRAWN, "Blaby", "2500");
    assertThat(LedgerChecks.of(totals)).isEmpty();
    book(2015, EntryKind.WAIVED, "Blaby", "100");
    assertThat(LedgerChecks.of(totals))
        .extracting(Finding::line)
        .containsExactly(
            "warning let-off-above-agreed: funding-ledger.csv, cell E2: found £2,600 not drawn or"
                + " waived for Blaby in 2015/16; expected at most £2,500, agreed for the year."
                + " Correct the entry, or add the agreement that is missing: the difference is"
                + " £100.");
  }

  @Test
  void moreReceivedThanDueIsAFinding() {
    book(2015, EntryKind.CONTRIBUTION_AGREED, "Blaby", "2500");
    book(2015, EntryKind.CONTRIBUTION_RECEIVED, "Blaby", "2500");
    assertThat(LedgerChecks.of(totals)).isEmpty();
    book(2015, EntryKind.CONTRIBUTION_RECEIVED, "Blaby", "25000");
    assertThat(LedgerChecks.of(totals))
        .extracting(Finding::line)
        .containsExactly(
            "warning received-above-due: funding-ledger.csv, cell E2: found £27,500 received from"
                + " Blaby for 2015/16; expected at most £2,500, due for the year. Correct the"
                + " entry, or add the agreement that is missing: the difference is £25,000.");
  }

  @Test
  void whatIsPaidInAdvanceCountsForTheYearItIsMeantFor() {
    book(2016, EntryKind.CONTRIBUTION_AGREED, "Blaby", "2500");
    book(2016, EntryKind.CONTRIBUTION_RECEIVED, "Blaby", "2500");
    FinancialYear year = FinancialYear.of(2016);
    totals.add(
        new LedgerTotals.Key(year.plus(-1), EntryKind.RECEIVED_IN_ADVANCE, "Blaby", year),
        new Sum(Pounds.of("1"), List.of(SourceCell.line("funding-ledger.csv", 9))));
    assertThat(LedgerChecks.of(totals))
        .extracting(Finding::rule)
        .containsExactly("received-above-due");
  }

  private void book(int year, EntryKind kind, String payer, String amount) {
    FinancialYear booked = FinancialYear.of(year);
    SourceCell place = new SourceCell("funding-ledger.csv", "", 2, 5);
    totals.add(
        new LedgerEntry(place, Optional.empty(), booked, kind, payer, Pounds.of(amount), booked),
        LocalDate.of(2016, 6, 8));
  }
}
