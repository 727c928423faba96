package org.boardpaper.intake.settings;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.boardpaper.basics.Payer;
import org.boardpaper.basics.Percent;
import org.boardpaper.basics.Pounds;
import org.boardpaper.forecast.contribution.Agreement;
import org.boardpaper.forecast.contribution.ByUse;
import org.boardpaper.forecast.contribution.CappedPercentage;
import org.boardpaper.forecast.contribution.EqualShares;
import org.boardpaper.forecast.contribution.FixedAmounts;
import org.boardpaper.forecast.contribution.GroupsFirst;
import org.boardpaper.forecast.contribution.HostTakesRest;
import org.boardpaper.forecast.contribution.MinimumContribution;
import org.boardpaper.forecast.contribution.OfficeAndReviews;
import org.boardpaper.forecast.contribution.PercentageOfTotal;
import org.boardpaper.forecast.contribution.Proportional;
import org.boardpaper.forecast.contribution.RoundingUnit;
import org.joda.money.Money;

/**
 * Reads how payers share: a formula by its name, with the keys that it needs. A formula may leave a
 * part to another one. What is wrong is told; the formula then reads as the usual one.
 */
final class AgreementSettings {
  private static final Choice<RoundingUnit> ROUNDING = new Choice<>(roundings());
  private static final Choice<Boolean> CAP_FOR =
      new Choice<>(ordered("each review", true, "the year", false));

  private final List<Payer> payers;
  private final PayerNames names;

  AgreementSettings(List<Payer> payers) {
    this(payers, PayerNames.of(payers));
  }

  private AgreementSettings(List<Payer> payers, PayerNames names) {
    this.payers = payers;
    this.names = names;
  }

  /** A formula: its name alone, or keys with {@code formula} among them. */
  Agreement read(YamlValue written) {
    if (written.isText()) {
      return formula(written).orElse(Form.PROPORTIONAL).read(this, YamlMap.empty(written));
    }
    return written.map().map(this::read).orElse(Agreement.AS_AGREED);
  }

  private Agreement read(YamlMap map) {
    Form form = map.need("formula").flatMap(AgreementSettings::formula).orElse(null);
    if (form == null) {
      return Agreement.AS_AGREED;
    }
    map.allowing(form.keys());
    Agreement agreement = form.read(this, map);
    return map.get("minimum")
        .flatMap(YamlValue::money)
        .map(minimum -> atLeast(minimum, agreement))
        .orElse(agreement);
  }

  private static Optional<Form> formula(YamlValue written) {
    Map<String, Form> forms = new LinkedHashMap<>();
    for (Form form : Form.values()) {
      forms.put(form.words(), form);
    }
    return new Choice<>(forms).of(written);
  }

  private static Agreement atLeast(Money minimum, Agreement agreement) {
    return year -> new MinimumContribution(minimum, agreement.in(year));
  }

  /** The formula of the others; the usual one where none is named. */
  private Agreement other(YamlMap map, String key) {
    return map.get(key).map(this::read).orElse(Agreement.AS_AGREED);
  }

  Agreement fixed(YamlMap map) {
    Map<String, Money> amounts = byName(map, "amounts", YamlValue::money);
    Optional<Agreement> rest = map.get("rest").map(this::read);
    return year -> new FixedAmounts(amounts, rest.map(other -> other.in(year)));
  }

  Agreement equal(YamlMap map) {
    RoundingUnit unit = unit(map);
    return year -> new EqualShares(unit);
  }

  Agreement proportional(YamlMap map) {
    RoundingUnit unit = unit(map);
    if (map.get("weights").isEmpty()) {
      return unit == RoundingUnit.PENNY
          ? Agreement.AS_AGREED
          : year -> Proportional.to("agreed contributions", year.agreed()).inUnits(unit);
    }
    String basis = map.get("basis").flatMap(YamlValue::text).orElse("weights");
    Map<String, BigDecimal> weights = byName(map, "weights", YamlValue::quantity);
    return year -> new Proportional(basis, weights, unit);
  }

  Agreement percentage(YamlMap map) {
    Map<String, Percent> percentages = byName(map, "percentages", Numbers::percent);
    BigDecimal sum =
        percentages.values().stream().map(Percent::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    if (!new Percent(sum).isPartOfWhole()) {
      map.need("percentages")
          .ifPresent(
              value ->
                  value.refuse(
                      "percentages-above-whole",
                      "at most 100 together, not " + sum.toPlainString(),
                      "Lower one of them."));
      return Agreement.AS_AGREED;
    }
    Agreement rest = other(map, "rest");
    return year -> new PercentageOfTotal(percentages, rest.in(year));
  }

  Agreement cappedPercentage(YamlMap map) {
    String payer = map.need("payer").flatMap(names::name).orElse("");
    Percent percent = map.need("percentage").flatMap(Numbers::percent).orElse(Percent.ZERO);
    Money cap = map.need("cap").flatMap(YamlValue::money).orElse(Pounds.ZERO);
    boolean each = map.get("cap-for").flatMap(CAP_FOR::of).orElse(true);
    Agreement rest = other(map, "rest");
    return year -> {
      CappedPercentage one = new CappedPercentage(payer, percent, cap, rest.in(year));
      return each ? one.forReviews(year.reviews()) : one;
    };
  }

  Agreement byUse(YamlMap map) {
    RoundingUnit unit = unit(map);
    Map<String, BigDecimal> uses = byName(map, "uses", YamlValue::quantity);
    Agreement whenNone = other(map, "when-none");
    return year -> new ByUse(uses, whenNone.in(year), unit);
  }

  Agreement hostTakesRest(YamlMap map) {
    String host = map.need("host").flatMap(names::name).orElse("");
    Agreement proportions = proportional(map);
    return year -> new HostTakesRest(host, (Proportional) proportions.in(year));
  }

  Agreement groups(YamlMap map) {
    AgreementSettings ofGroups = new AgreementSettings(payers, PayerNames.ofGroups(payers));
    Agreement among = map.get("among-groups").map(ofGroups::read).orElse(Agreement.AS_AGREED);
    Agreement inGroup = map.get("in-group").map(this::read).orElse(year -> new EqualShares());
    return year -> new GroupsFirst(among.in(year.byGroup()), inGroup.in(year));
  }

  Agreement officeAndReviews(YamlMap map) {
    Agreement office = other(map, "office");
    Agreement reviews = other(map, "reviews");
    return year -> new OfficeAndReviews(year.office(), office.in(year), reviews.in(year));
  }

  private <T> Map<String, T> byName(
      YamlMap map, String key, Function<YamlValue, Optional<T>> reading) {
    return map.need(key).map(value -> names.byName(value, reading)).orElse(Map.of());
  }

  private static RoundingUnit unit(YamlMap map) {
    return map.get("rounding").flatMap(ROUNDING::of).orElse(RoundingUnit.PENNY);
  }

  private static Map<String, RoundingUnit> roundings() {
    Map<String, RoundingUnit> units = new LinkedHashMap<>();
    units.put("pence", RoundingUnit.PENNY);
    units.put("pounds", RoundingUnit.POUND);
    units.put("£10", RoundingUnit.TEN_POUNDS);
    units.put("£50", RoundingUnit.FIFTY_POUNDS);
    return units;
  }

  private static <T> Map<String, T> ordered(String one, T first, String other, T second) {
    Map<String, T> map = new LinkedHashMap<>();
    map.put(one, first);
    map.put(other, second);
    return map;
  }
}
