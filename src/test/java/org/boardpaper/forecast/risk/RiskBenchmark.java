package org.boardpaper.forecast.risk;

import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.boardpaper.basics.Percent;
import org.boardpaper.basics.Pounds;
import org.boardpaper.basics.Probability;
import org.boardpaper.forecast.outlook.ExceptionalCost;
import org.boardpaper.forecast.outlook.LeicestershireOutlook;
import org.boardpaper.forecast.outlook.Outlook;
import org.boardpaper.forecast.outlook.ReviewCost;
import org.boardpaper.forecast.outlook.Volume;

/**
 * How long risks take, in processor time of one thread, warm. Run its main; nothing here is a test.
 */
public final class RiskBenchmark {
  private static final int WARM = 20;

  private RiskBenchmark() {}

  /** Prints the table. */
  public static void main(String[] none) {
    cases().forEach((name, outlook) -> print(name, () -> PotRisk.of(outlook)));
    print(
        "contribution for 5% in five years",
        () -> NeededContribution.of(LeicestershireOutlook.random(), new Probability(0.05)));
    long start = now();
    double sum = grid();
    System.out.printf(
        Locale.UK,
        "grid of 1,000 scenarios: %.2f s (mean risk %.4f)%n",
        seconds(start),
        sum / 1000);
  }

  private static Map<String, Outlook> cases() {
    Outlook random = LeicestershireOutlook.random();
    ReviewCost cost = random.reviewCost();
    Map<String, Outlook> cases = new TreeMap<>();
    cases.put("gamma cost", random);
    cases.put("fixed cost", LeicestershireOutlook.reviewsAlone("21250"));
    cases.put("gamma cost rising 2%", random.withReviewCost(cost.rising(Percent.of("2"))));
    cases.put(
        "fixed cost rising 2%",
        random.withReviewCost(ReviewCost.fixed(Pounds.of("8500")).rising(Percent.of("2"))));
    cases.put("cost in two years", random.withReviewCost(cost.paidInFirstYear(Percent.of("60"))));
    cases.put(
        "exceptional cost",
        random.withExceptional(new ExceptionalCost(new Probability(0.05), Pounds.of("30000"))));
    for (String variation : List.of("0.1", "0.25", "1", "1.5", "2")) {
      cases.put(
          "gamma cost, variation " + variation,
          random.withReviewCost(ReviewCost.gamma(Pounds.of("8500"), new BigDecimal(variation))));
    }
    cases.put(
        "negative binomial",
        random.withVolume(new Volume.NegativeBinomial(new BigDecimal("2.5"), new BigDecimal("3"))));
    cases.put(
        "uncertain mean",
        random.withVolume(
            new Volume.UncertainMean(new BigDecimal("2.5"), new BigDecimal("1"))
                .observed(8, new BigDecimal("4"))));
    return cases;
  }

  private static double grid() {
    double sum = 0;
    for (int i = 0; i < 1000; i++) {
      Outlook outlook =
          LeicestershireOutlook.random()
              .withVolume(new Volume.Poisson(BigDecimal.valueOf(100 + 25 * (i % 10), 2)))
              .withReviewCost(
                  ReviewCost.gamma(
                      Pounds.ofPence(600_000 + 50_000L * (i / 10 % 10)), new BigDecimal("0.5")))
              .withContribution(Pounds.ofPence(5_500_000 + 200_000L * (i / 100)));
      sum += PotRisk.of(outlook, Pounds.ZERO, Precision.FOR_A_GRID).atAnyYearEnd().value();
    }
    return sum;
  }

  private static void print(String name, Supplier<?> work) {
    Object last = work.get();
    for (int i = 0; i < WARM; i++) {
      last = work.get();
    }
    long start = now();
    for (int i = 0; i < WARM; i++) {
      last = work.get();
    }
    String answer =
        last instanceof PotRisk risk
            ? String.format(
                Locale.UK,
                "%.9f within %.1e",
                risk.atAnyYearEnd().value(),
                risk.years().get(4).probabilityError())
            : String.valueOf(last);
    System.out.printf(
        Locale.UK, "%-28s %8.2f ms  %s%n", name, 1000 * seconds(start) / WARM, answer);
  }

  private static long now() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static double seconds(long start) {
    return (now() - start) / 1e9;
  }
}
