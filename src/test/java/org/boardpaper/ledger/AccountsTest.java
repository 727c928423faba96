package org.boardpaper.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.boardpaper.basics.FinancialYear;
import org.boardpaper.basics.Finding;
import org.boardpaper.basics.Pounds;
import org.boardpaper.basics.SourceCell;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccountsTest {
  private static final List<String> PAYERS = List.of("County", "Blaby", "Charnwood");

  private final LedgerTotals totals = new LedgerTotals();

  @Test
  void anAdvanceIsACreditUntilTheYearItIsMeantFor() {
    book(2015, EntryKind.RECEIVED_IN_ADVANCE, "Charnwood", "2500");
    book(2016, EntryKind.CONTRIBUTION_AGREED, "Charnwood", "2500");
    assertThat(balance("Charnwood", 2015)).isEqualTo("£0 to −£2,500");
    assertThat(balance("Charnwood", 2016)).isEqualTo("−£2,500 to £0");
  }

  @Test
  void whatIsNotPaidIsOwedInTheYearsAfter() {
    book(2015, EntryKind.CONTRIBUTION_AGREED, "County", "30000");
    book(2015, EntryKind.CONTRIBUTION_RECEIVED, "County", "29000");
    book(2018, EntryKind.CONTRIBUTION_RECEIVED, "County", "400");
    assertThat(balance("County", 2015)).isEqualTo("£0 to £1,000");
    assertThat(balance("County", 2016)).isEqualTo("£1,000 to £1,000");
    assertThat(balance("County", 2018)).isEqualTo("£1,000 to £600");
  }

  @Test
  void whatIsWaivedOrNotDrawnIsNotOwedAndARefundIs() {
    book(2016, EntryKind.CONTRIBUTION_AGREED, "Blaby", "2500");
    book(2016, EntryKind.WAIVED, "Blaby", "1000");
    book(2016, EntryKind.NOT_DRAWN, "Blaby", "500");
    book(2016, EntryKind.CONTRIBUTION_RECEIVED, "Blaby", "2500");
    book(2016, EntryKind.REFUNDED, "Blaby", "1500.50");
    assertThat(balance("Blaby", 2016)).isEqualTo("£0 to £0.50");
  }

  @Test
  void thePotsAccountHoldsCashOnly() {
    book(2016, EntryKind.BROUGHT_FORWARD, "", "25500");
    book(2016, EntryKind.CONTRIBUTION_RECEIVED, "County", "30000");
    book(2016, EntryKind.RECEIVED_IN_ADVANCE, "Blaby", "2500");
    book(2016, EntryKind.REFUNDED, "County", "1000");
    book(2016, EntryKind.OFFICE_COST, "", "40500");
    book(2016, EntryKind.IN_KIND, "", "9999");
    Corkscrew pot = accounts().pot(FinancialYear.of(2016));
    assertThat(Pounds.printed(pot.added().amount())).isEqualTo("£32,500");
    assertThat(Pounds.printed(pot.taken().amount())).isEqualTo("£41,500");
    assertThat(Pounds.printed(pot.closing().amount())).isEqualTo("£16,500");
    assertThat(Pounds.printed(accounts().inKind(FinancialYear.of(2016)).amount()))
        .isEqualTo("£9,999");
  }

  @RepeatedTest(30)
  void everyAccountAddsUpAcrossAndDown(RepetitionInfo info) {
    Random random = new Random(info.getCurrentRepetition());
    List<EntryKind> kinds = List.of(EntryKind.values());
    for (int i = 0; i < 200; i++) {
      EntryKind kind = kinds.get(random.nextInt(kinds.size()));
      String payer = kind.needsPayer() ? PAYERS.get(random.nextInt(3)) : "";
      book(2010 + random.nextInt(6), kind, payer, random.nextInt(10_000) + ".07");
    }
    assertThat(AccountChecks.of(accounts(), totals)).isEmpty();
  }

  @Test
  void aPayerWhomNobodyNamedIsMissedInTheAccounts() {
    book(2016, EntryKind.CONTRIBUTION_RECEIVED, "Rutland", "2500");
    assertThat(AccountChecks.of(accounts(), totals))
        .extracting(Finding::line)
        .containsExactly(
            "error account-does-not-cross-foot: ledger.csv, cell E2: found £0 in the account of"
                + " 2016/17 (payers, contribution received); expected £2,500, from the ledger. Name"
                + " every payer of the ledger under payers in partnership.yaml; if all are named,"
                + " report a mistake of this program.");
  }

  @ParameterizedTest
  @CsvSource({
    "--01-01, 2016-12-31, 2016",
    "--01-01, 2017-01-01, 2017",
    "--09-01, 2016-08-31, 2015-16",
    "--09-01, 2016-09-01, 2016-17",
    "--04-01, 2016-03-31, 2015-16"
  })
  void theYearBeginsOnTheDayThatIsSet(MonthDay start, LocalDate day, String year) {
    FinancialYear booked = FinancialYear.containing(day, start);
    assertThat(booked.id()).isEqualTo(year);
    assertThat(FinancialYear.parse(year.replace('-', '/'), start)).contains(booked);
  }

  private Accounts accounts() {
    return Accounts.of(totals, PAYERS, FinancialYear.of(2010));
  }

  private String balance(String payer, int year) {
    Corkscrew account = accounts().payer(payer, FinancialYear.of(year));
    return Pounds.printed(account.opening().amount())
        + " to "
        + Pounds.printed(account.closing().amount());
  }

  private void book(int year, EntryKind kind, String payer, String amount) {
    FinancialYear booked = FinancialYear.of(year);
    FinancialYear meant = kind == EntryKind.RECEIVED_IN_ADVANCE ? booked.plus(1) : booked;
    SourceCell place = new SourceCell("ledger.csv", "", 2, 5);
    totals.add(
        new LedgerEntry(place, Optional.empty(), booked, kind, payer, Pounds.of(amount), meant),
        LocalDate.of(2030, 1, 1));
  }
}
