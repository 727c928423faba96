package org.boardpaper.forecast.reserve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.boardpaper.basics.FinancialYear;
import org.boardpaper.basics.Pounds;
import org.joda.money.Money;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReserveTest {
  private static final Money COST = Pounds.of("63339");

  @ParameterizedTest(name = "{0} over {1} years: {2}, left to contribute {3}")
  @CsvSource({
    "25500, 1, 25500, 37839",
    "25500, 2, 12750 12750, 50589 50589",
    "25500, 3, 8500 8500 8500, 54839 54839 54839",
    "23000, 1, 23000, 40339",
    "23000, 2, 11500 11500, 51839 51839",
    "23000, 3, 7666.67 7666.66 7666.67, 55672.33 55672.34 55672.33"
  })
  void aReserveIsReturnedInEqualParts(String amount, int years, String parts, String needs) {
    DrawDown drawDown = new DrawDown(Pounds.of(amount), years);
    assertThat(drawDown.parts()).isEqualTo(amounts(parts));
    assertThat(drawDown.needs(COST)).isEqualTo(amounts(needs));
  }

  @RepeatedTest(100)
  void whatIsReturnedAddsUpAndDiffersByAPennyAtMost(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    Money amount = Pounds.ofPence(random.nextLong(10_000_000));
    int years = 1 + random.nextInt(10);
    List<Money> parts = new DrawDown(amount, years).parts();
    assertThat(parts.stream().reduce(Pounds.ZERO, Money::plus)).isEqualTo(amount);
    long least = parts.stream().mapToLong(Money::getAmountMinorLong).min().orElseThrow();
    assertThat(parts).allMatch(part -> part.getAmountMinorLong() - least <= 1);
  }

  @Test
  void contributionsAreNotCalledWhileTheReserveCanBearTheYear() {
    List<YearCall> calls =
        policy("10000", Call.ALL_OR_NONE, "").apply(Pounds.of("130000"), needs(4));
    assertThat(calls.stream().map(YearCall::called).toList())
        .isEqualTo(amounts("0.00 66000.00 66000.00 66000.00"));
    assertThat(calls.get(0).isNotCalled()).isTrue();
    assertThat(calls.get(0).closing()).isEqualTo(Pounds.of("66661.00"));
    assertThat(calls.get(1).closing()).isEqualTo(Pounds.of("69322.00"));
    assertThat(ReservePolicy.calledAgain(calls)).contains(FinancialYear.of(2017));
  }

  @Test
  void noMoreIsCalledThanKeepsTheMinimum() {
    List<YearCall> calls =
        policy("10000", Call.WHAT_IS_NEEDED, "").apply(Pounds.of("100000"), needs(3));
    assertThat(calls.stream().map(YearCall::called).toList())
        .isEqualTo(amounts("0.00 36678.00 63339.00"));
    assertThat(calls.get(1).notDrawn()).isEqualTo(Pounds.of("29322.00"));
    assertThat(calls.get(2).closing()).isEqualTo(Pounds.of("10000.00"));
  }

  @Test
  void whatIsAboveTheCeilingIsRefunded() {
    YearCall year = policy("0", Call.ALWAYS, "20000").apply(Pounds.of("25500"), needs(1)).get(0);
    assertThat(year.refund()).isEqualTo(Pounds.of("8161.00"));
    assertThat(year.closing()).isEqualTo(Pounds.of("20000.00"));
  }

  @Test
  void aPotThatIsAlwaysCalledOnIsNeverCalledAgain() {
    List<YearCall> calls = policy("0", Call.ALWAYS, "").apply(Pounds.of("25500"), needs(3));
    assertThat(calls.get(2).closing()).isEqualTo(Pounds.of("33483.00"));
    assertThat(ReservePolicy.calledAgain(calls)).isEmpty();
  }

  private static ReservePolicy policy(String minimum, Call call, String ceiling) {
    return new ReservePolicy(
        Pounds.of(minimum),
        call,
        ceiling.isEmpty() ? Optional.empty() : Optional.of(Pounds.of(ceiling)));
  }

  private static List<YearNeed> needs(int years) {
    return IntStream.range(0, years)
        .mapToObj(k -> new YearNeed(FinancialYear.of(2016).plus(k), Pounds.of("66000"), COST))
        .toList();
  }

  private static List<Money> amounts(String spaced) {
    return Stream.of(spaced.split(" ", -1)).map(Pounds::of).toList();
  }
}
