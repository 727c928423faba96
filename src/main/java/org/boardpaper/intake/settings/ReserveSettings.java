package org.boardpaper.intake.settings;

import java.time.MonthDay;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.boardpaper.basics.FinancialYear;
import org.boardpaper.basics.Pounds;
import org.boardpaper.forecast.ReservePlan;
import org.boardpaper.forecast.reserve.Call;
import org.boardpaper.forecast.reserve.ReservePolicy;
import org.joda.money.Money;

/** Reads what is planned for the reserve. */
final class ReserveSettings {
  private static final int MOST_YEARS = 10;
  private static final Choice<Call> CALLS = new Choice<>(calls());

  private final MonthDay yearStart;

  ReserveSettings(MonthDay yearStart) {
    this.yearStart = yearStart;
  }

  ReservePlan read(YamlValue written) {
    return written.map().map(this::plan).orElse(ReservePlan.NONE);
  }

  private ReservePlan plan(YamlMap map) {
    map.allowing("minimum", "call", "do-not-call", "refund-above", "draw-down");
    Money minimum = map.get("minimum").flatMap(YamlValue::money).orElse(Pounds.ZERO);
    return new ReservePlan(
        new ReservePolicy(
            minimum,
            map.get("call").flatMap(CALLS::of).orElse(Call.ALWAYS),
            map.get("refund-above").flatMap(value -> ceiling(value, minimum)),
            notCalled(map)),
        map.get("draw-down").flatMap(ReserveSettings::drawDown));
  }

  private static Optional<Money> ceiling(YamlValue written, Money minimum) {
    Optional<Money> ceiling = written.money();
    if (ceiling.filter(amount -> amount.isLessThan(minimum)).isPresent()) {
      written.refuse(
          "refund-below-minimum",
          "at least the minimum, " + Pounds.printed(minimum),
          "Raise it, or lower the minimum.");
      return Optional.empty();
    }
    return ceiling;
  }

  private Set<FinancialYear> notCalled(YamlMap map) {
    Set<FinancialYear> years = new HashSet<>();
    map.list("do-not-call")
        .forEach(value -> YearWords.read(value, yearStart).ifPresent(years::add));
    return years;
  }

  private static Optional<ReservePlan.Return> drawDown(YamlValue written) {
    return written
        .map()
        .map(map -> map.allowing("years", "amount"))
        .map(
            map ->
                new ReservePlan.Return(
                    map.need("years").flatMap(v -> Numbers.whole(v, 1, MOST_YEARS)).orElse(1),
                    map.get("amount").flatMap(YamlValue::money)));
  }

  private static Map<String, Call> calls() {
    Map<String, Call> calls = new LinkedHashMap<>();
    calls.put("as agreed", Call.ALWAYS);
    calls.put("all or none", Call.ALL_OR_NONE);
    calls.put("what is needed", Call.WHAT_IS_NEEDED);
    return calls;
  }
}
