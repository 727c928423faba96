package org.boardpaper.intake.settings;

import java.math.BigDecimal;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.boardpaper.basics.Payer;
import org.boardpaper.basics.Percent;
import org.boardpaper.basics.Pounds;
import org.boardpaper.basics.Probability;
import org.boardpaper.forecast.Alone;
import org.boardpaper.forecast.Assumptions;
import org.boardpaper.forecast.Assumptions.Limits;
import org.boardpaper.forecast.CostBasis;
import org.boardpaper.forecast.CostTerms;
import org.boardpaper.forecast.Growth;
import org.boardpaper.forecast.ReservePlan;
import org.boardpaper.forecast.Sharing;
import org.boardpaper.forecast.VolumeTerms;
import org.boardpaper.forecast.outlook.ExceptionalCost;
import org.boardpaper.forecast.pool.OfficeAlone;
import org.joda.money.Money;

/**
 * Reads what a scenario assumes beside its three numbers. Each key may stand with the scenario or,
 * for all of them, at the top of the file.
 */
final class AssumptionSettings {
  /** The keys, all of which may be left out. */
  static final List<String> KEYS =
      List.of(
          "years-ahead",
          "office-uplift",
          "review-inflation",
          "volume",
          "prior-years",
          "observed-from",
          "review-cost-variation",
          "paid-in-first-year",
          "exceptional",
          "contributions",
          "new-payers",
          "reserve",
          "target-risk",
          "alone");

  private static final Choice<VolumeTerms.Kind> VOLUMES = new Choice<>(volumes());
  private static final Choice<OfficeAlone> OFFICES = new Choice<>(offices());
  private static final int MOST_RISE = 100;
  private static final int MOST_VARIATION = CostTerms.MOST_VARIATION.intValue();
  private static final String FROM_LEDGER = "from-ledger";
  private static final int MOST_PRIOR_YEARS = 100;

  private final Layered keys;
  private final List<Payer> agreed;
  private final MonthDay yearStart;

  AssumptionSettings(Layered keys, List<Payer> agreed, MonthDay yearStart) {
    this.keys = keys;
    this.agreed = agreed;
    this.yearStart = yearStart;
  }

  /**
   * The assumptions.
   *
   * @param isMain whether the finance note speaks of this scenario first
   */
  Assumptions read(boolean isMain) {
    Sharing sharing = sharing();
    return new Assumptions(
        keys.get("years-ahead")
            .flatMap(value -> Numbers.whole(value, 1, Assumptions.MOST_YEARS))
            .orElse(Assumptions.USUAL.years()),
        new Growth(rise("office-uplift"), rise("review-inflation")),
        volume(),
        costs(),
        sharing,
        keys.get("reserve").map(new ReserveSettings(yearStart)::read).orElse(ReservePlan.NONE),
        new Limits(targetRisk(), alone(sharing), isMain));
  }

  private Percent rise(String key) {
    return keys.get(key)
        .flatMap(value -> Numbers.upTo(value, MOST_RISE))
        .map(Percent::new)
        .orElse(Percent.ZERO);
  }

  private VolumeTerms volume() {
    return new VolumeTerms(
        keys.get("volume").flatMap(VOLUMES::of).orElse(VolumeTerms.Kind.POISSON),
        keys.get("prior-years")
            .flatMap(value -> Numbers.above(value, MOST_PRIOR_YEARS))
            .orElse(BigDecimal.ONE),
        keys.get("observed-from").flatMap(value -> YearWords.read(value, yearStart)));
  }

  private CostTerms costs() {
    return new CostTerms(
        keys.get("review-cost-variation")
            .flatMap(value -> Numbers.upTo(value, MOST_VARIATION))
            .orElse(BigDecimal.ZERO),
        keys.get("paid-in-first-year").flatMap(Numbers::percent).orElse(Percent.HUNDRED),
        keys.get("exceptional")
            .flatMap(YamlValue::map)
            .map(this::exceptional)
            .orElse(ExceptionalCost.NONE),
        keys.get("cost-per-review")
            .filter(AssumptionSettings::isFromLedger)
            .map(asked -> CostBasis.asked(asked.place(), isWithoutVariation())));
  }

  private boolean isWithoutVariation() {
    return keys.get("review-cost-variation").isEmpty();
  }

  /** Whether the cost of a review is to be taken from the finished ones. */
  static boolean isFromLedger(YamlValue cost) {
    return cost.isText() && cost.text().equals(Optional.of(FROM_LEDGER));
  }

  /** The cost of a review where it is typed; what is neither typed nor taken is refused. */
  static Optional<Money> typed(YamlValue cost) {
    return isFromLedger(cost)
        ? Optional.empty()
        : cost.money("pounds such as 2500 or 2500.50, or the word " + FROM_LEDGER);
  }

  private ExceptionalCost exceptional(YamlMap map) {
    map.allowing("chance", "cost");
    return new ExceptionalCost(
        map.need("chance")
            .flatMap(Numbers::percent)
            .map(AssumptionSettings::probability)
            .orElse(new Probability(0)),
        map.need("cost").flatMap(YamlValue::money).orElse(Pounds.ZERO));
  }

  private Sharing sharing() {
    List<Payer> newPayers = newPayers();
    List<Payer> all = new ArrayList<>(agreed);
    all.addAll(newPayers);
    Optional<YamlValue> formula = keys.get("contributions");
    return new Sharing(
        formula.map(new AgreementSettings(all)::read).orElse(Sharing.AS_AGREED.agreement()),
        newPayers,
        formula.map(YamlValue::place));
  }

  private List<Payer> newPayers() {
    Spellings spellings = new Spellings("payer");
    return keys.get("new-payers").map(YamlValue::list).orElse(List.of()).stream()
        .flatMap(item -> item.map().stream())
        .map(map -> newPayer(map, spellings))
        .toList();
  }

  private Payer newPayer(YamlMap map, Spellings spellings) {
    map.allowing("name", "group", "weight");
    spellings.next();
    Optional<YamlValue> name = map.need("name");
    name.ifPresent(spellings::name);
    name.filter(value -> agreed.stream().anyMatch(payer -> payer.name().equals(map.text("name"))))
        .ifPresent(
            value ->
                value.refuse(
                    "payer-doubled",
                    "a payer that partnership.yaml does not name",
                    "Delete it here: it shares already."));
    return new Payer(
        map.text("name"),
        map.text("group"),
        List.of(),
        map.get("weight").flatMap(YamlValue::money));
  }

  private Probability targetRisk() {
    return keys.get("target-risk")
        .flatMap(value -> Numbers.above(value, 100))
        .map(Percent::new)
        .map(AssumptionSettings::probability)
        .orElse(Assumptions.USUAL.limits().targetRisk());
  }

  private Alone alone(Sharing sharing) {
    Optional<YamlMap> alone = keys.get("alone").flatMap(YamlValue::map);
    if (alone.isEmpty()) {
      return Alone.AS_AGREED;
    }
    YamlMap map = alone.get().allowing("office", "reviews");
    List<Payer> all = new ArrayList<>(agreed);
    all.addAll(sharing.newPayers());
    return new Alone(
        map.get("office").flatMap(OFFICES::of).orElse(OfficeAlone.ITS_SHARE),
        map.get("reviews")
            .map(value -> PayerNames.of(all).byName(value, YamlValue::quantity))
            .orElse(Map.of()));
  }

  private static Probability probability(Percent percent) {
    return new Probability(percent.fraction().doubleValue());
  }

  private static Map<String, VolumeTerms.Kind> volumes() {
    Map<String, VolumeTerms.Kind> kinds = new LinkedHashMap<>();
    kinds.put("fixed", VolumeTerms.Kind.FIXED);
    kinds.put("poisson", VolumeTerms.Kind.POISSON);
    kinds.put("gamma-poisson", VolumeTerms.Kind.GAMMA_POISSON);
    return kinds;
  }

  private static Map<String, OfficeAlone> offices() {
    Map<String, OfficeAlone> offices = new LinkedHashMap<>();
    offices.put("its share", OfficeAlone.ITS_SHARE);
    offices.put("whole", OfficeAlone.WHOLE);
    offices.put("none", OfficeAlone.NONE);
    return offices;
  }
}
