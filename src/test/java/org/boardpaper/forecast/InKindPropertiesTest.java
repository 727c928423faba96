package org.boardpaper.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.boardpaper.basics.FinancialYear;
import org.boardpaper.basics.Payer;
import org.boardpaper.basics.Pounds;
import org.boardpaper.basics.SourceCell;
import org.boardpaper.ledger.EntryKind;
import org.boardpaper.ledger.LedgerEntry;
import org.boardpaper.ledger.LedgerTotals;
import org.boardpaper.ledger.YearAccount;
import org.boardpaper.review.ReviewRegister;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** A pot never pays what was given in kind, whatever stands in the ledger. */
class InKindPropertiesTest {
  private static final FinancialYear YEAR = FinancialYear.of(2016);
  private static final SourceCell PLACE = SourceCell.line("funding-ledger.csv", 2);
  private static final List<Payer> PAYERS = List.of(payer("A"), payer("B"));
  private final LedgerTotals cash = new LedgerTotals();
  private final LedgerTotals withHelp = new LedgerTotals();

  @RepeatedTest(100)
  void helpInKindLeavesEveryPoundWhereItIs(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    book(EntryKind.CONTRIBUTION_AGREED, "A", 100_000);
    for (int i = 0; i < 20; i++) {
      EntryKind kind = List.of(EntryKind.values()).get(random.nextInt(EntryKind.values().length));
      String payer = kind.needsPayer() ? PAYERS.get(random.nextInt(2)).name() : "";
      book(kind, payer, random.nextInt(1_000_000));
      withHelp.add(entry(EntryKind.IN_KIND, "", random.nextInt(1_000_000)), YEAR.lastDay());
    }
    same(YearAccount.of(YEAR, cash), YearAccount.of(YEAR, withHelp));
  }

  private static void same(YearAccount cash, YearAccount withHelp) {
    assertThat(withHelp.opening().amount()).isEqualTo(cash.opening().amount());
    assertThat(withHelp.received().amount()).isEqualTo(cash.received().amount());
    assertThat(forecast(withHelp).years()).isEqualTo(forecast(cash).years());
    assertThat(forecast(withHelp).outlook()).isEqualTo(forecast(cash).outlook());
  }

  private static Forecast forecast(YearAccount account) {
    Scenario scenario =
        new Scenario(
            "s", List.of(PLACE), YEAR, Pounds.of("5000"), new BigDecimal("2.5"), Pounds.of("900"));
    return Forecast.of(scenario, account, PAYERS, new ReviewRegister(List.of()));
  }

  private void book(EntryKind kind, String payer, int pence) {
    if (kind != EntryKind.IN_KIND) {
      cash.add(entry(kind, payer, pence), YEAR.lastDay());
    }
    withHelp.add(entry(kind, payer, pence), YEAR.lastDay());
  }

  private static LedgerEntry entry(EntryKind kind, String payer, int pence) {
    LocalDate day = YEAR.firstDay();
    FinancialYear meant = kind == EntryKind.RECEIVED_IN_ADVANCE ? YEAR.plus(1) : YEAR;
    return new LedgerEntry(
        PLACE, Optional.of(day), YEAR, kind, payer, Pounds.ofPence(pence), meant);
  }

  private static Payer payer(String name) {
    return new Payer(name, "", List.of(), Optional.empty());
  }
}
