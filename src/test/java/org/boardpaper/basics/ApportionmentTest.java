package org.boardpaper.basics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class ApportionmentTest {
  @Test
  void aTieGoesToTheEarlierPayer() {
    assertThat(Apportionment.largestRemainder(Pounds.of("10.00"), weights("1", "1", "1")))
        .containsExactly(Pounds.of("3.34"), Pounds.of("3.33"), Pounds.of("3.33"));
  }

  @Test
  void thePennyGoesToTheLargestRemainderNotToTheFirst() {
    assertThat(Apportionment.largestRemainder(Pounds.of("0.10"), weights("1", "1.9")))
        .containsExactly(Pounds.of("0.03"), Pounds.of("0.07"));
  }

  @Test
  void aRefundIsSplitLikeACharge() {
    assertThat(Apportionment.largestRemainder(Pounds.of("-10.00"), weights("1", "1", "1")))
        .containsExactly(Pounds.of("-3.34"), Pounds.of("-3.33"), Pounds.of("-3.33"));
  }

  @Test
  void aPayerOfNoWeightPaysNothing() {
    assertThat(Apportionment.largestRemainder(Pounds.of("0.01"), weights("0", "3")))
        .containsExactly(Pounds.of("0.00"), Pounds.of("0.01"));
  }

  @Test
  void noWeightAtAllIsRefused() {
    assertThatThrownBy(() -> Apportionment.largestRemainder(Pounds.of("1"), weights("0", "0")))
        .hasMessage("weights must not be negative and one must be above nought: [0, 0]");
  }

  @Test
  void wholePoundsAndTheOddPenceToTheLargest() {
    assertThat(
            Apportionment.largestRemainder(
                Pounds.of("10.40"), weights("1", "2", "2"), Pounds.of("1")))
        .containsExactly(Pounds.of("2.00"), Pounds.of("4.40"), Pounds.of("4.00"));
  }

  @Test
  void aUnitOfNothingIsRefused() {
    assertThatThrownBy(
            () -> Apportionment.largestRemainder(Pounds.of("1"), weights("1"), Pounds.ZERO))
        .hasMessage("a rounding unit is above nought: GBP 0.00");
  }

  @RepeatedTest(200)
  void sharesAddUpToTheTotalAndNoneIsAPennyOff(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    Money total = Pounds.ofPence(random.nextLong(1_000_000_000));
    List<BigDecimal> weights =
        Stream.generate(() -> BigDecimal.valueOf(random.nextLong(1, 10_000_000), 2))
            .limit(1 + random.nextInt(40))
            .toList();
    BigDecimal sum = weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    List<Money> shares = Apportionment.largestRemainder(total, weights);
    assertThat(shares.stream().reduce(Pounds.ZERO, Money::plus)).isEqualTo(total);
    for (int i = 0; i < shares.size(); i++) {
      double exact =
          total.getAmount().doubleValue() * weights.get(i).doubleValue() / sum.doubleValue();
      assertThat(Math.abs(shares.get(i).getAmount().doubleValue() - exact)).isLessThan(0.0100001);
    }
  }

  private static List<BigDecimal> weights(String... weights) {
    return Stream.of(weights).map(BigDecimal::new).toList();
  }
}
