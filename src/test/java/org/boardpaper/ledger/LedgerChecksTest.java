package org.boardpaper.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.boardpaper.basics.FinancialYear;
import org.boardpaper.basics.Pounds;
import org.boardpaper.basics.SourceCell;
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

  private void book(int year, EntryKind kind, String payer, String amount) {
    FinancialYear booked = FinancialYear.of(year);
    SourceCell place = new SourceCell("funding-ledger.csv", "", 2, 5);
    totals.add(
        new LedgerEntry(place, Optional.empty(), booked, kind, payer, Pounds.of(amount), booked),
        LocalDate.of(2016, 6, 8));
  }
}
