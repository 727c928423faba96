package org.boardpaper.forecast.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.boardpaper.basics.Payer;
import org.boardpaper.basics.Percent;
import org.boardpaper.basics.Pounds;
import org.joda.money.Money;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** What holds for any weights, totals, units and payers. */
class SharesPropertiesTest {
  private Random random = new Random(0);
  private List<Payer> payers = List.of();
  private Money total = Pounds.ZERO;
  private Proportional proportional = Proportional.to("nothing", Map.of());

  @BeforeEach
  void aPartnership(RepetitionInfo repetition) {
    random = new Random(repetition.getCurrentRepetition());
    payers =
        IntStream.range(0, 2 + random.nextInt(30))
            .mapToObj(i -> Partners.payer("P" + i, "G" + random.nextInt(5), ""))
            .toList();
    total = Pounds.ofPence(random.nextLong(100_000_000));
    RoundingUnit unit = List.of(RoundingUnit.values()).get(random.nextInt(4));
    Map<String, BigDecimal> weights = new LinkedHashMap<>();
    payers.forEach(payer -> weights.put(payer.name(), BigDecimal.valueOf(1 + random.nextInt(5))));
    proportional = new Proportional("weights", weights, unit);
  }

  @RepeatedTest(100)
  void sharesAddUpToTheTotalWhateverTheRule() {
    for (ContributionFormula formula : formulas()) {
      assertThat(formula.split(total, payers).total()).as(formula.words()).isEqualTo(total);
      assertThat(formula.split(total, payers).byPayer()).hasSameSizeAs(payers);
    }
  }

  @RepeatedTest(100)
  void aRefundAddsUpToo() {
    for (ContributionFormula formula : formulas()) {
      assertThat(formula.split(total.negated(), payers).total())
          .as(formula.words())
          .isEqualTo(total.negated());
    }
  }

  @RepeatedTest(100)
  void noShareMovesByMoreThanAUnitWhenTheOrderOfPayersChanges() {
    List<Payer> shuffled = new ArrayList<>(payers);
    Collections.shuffle(shuffled, random);
    Money whole = total.minus(Pounds.ofPence(total.getAmountMinorLong() % 5_000));
    Shares before = proportional.split(whole, payers);
    Shares after = proportional.split(whole, shuffled);
    payers.forEach(
        payer ->
            assertThat(after.of(payer.name()).minus(before.of(payer.name())).abs())
                .isLessThanOrEqualTo(proportional.unit().amount()));
  }

  @RepeatedTest(100)
  void payersOfOneWeightPayTheSameToTheUnit() {
    Money whole = total.minus(Pounds.ofPence(total.getAmountMinorLong() % 5_000));
    Shares shares = new EqualShares(proportional.unit()).split(whole, payers);
    Money most = Collections.max(shares.byPayer().values());
    Money least = Collections.min(shares.byPayer().values());
    assertThat(most.minus(least)).isLessThanOrEqualTo(proportional.unit().amount());
  }

  private List<ContributionFormula> formulas() {
    Map<String, BigDecimal> used = Map.of("P1", BigDecimal.ONE);
    Map<String, Money> fixed = Map.of("P0", Pounds.of("1234.56"));
    Money least = Pounds.ofPence(total.getAmountMinorLong() / payers.size() / 2);
    return List.of(
        proportional,
        new EqualShares(proportional.unit()),
        new ByUse(used, proportional, proportional.unit()),
        new CappedPercentage("P0", Percent.of("50"), Pounds.of("5000"), proportional),
        FixedAmounts.andThePot(fixed),
        FixedAmounts.andTheOthers(fixed, proportional),
        new GroupsFirst(new EqualShares(), proportional),
        new HostTakesRest("P0", proportional),
        new MinimumContribution(least, proportional),
        new PercentageOfTotal(Map.of("P0", Percent.of("12.5")), proportional));
  }
}
