package org.boardpaper.intake.settings;

import java.math.BigDecimal;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.boardpaper.basics.FinancialYear;
import org.boardpaper.basics.Finding;
import org.boardpaper.basics.Names;
import org.boardpaper.basics.Payer;
import org.boardpaper.basics.Pounds;
import org.boardpaper.basics.SourceCell;
import org.boardpaper.forecast.Scenario;
import org.boardpaper.forecast.outlook.Volume;
import org.boardpaper.intake.PartnershipSettings;
import org.boardpaper.intake.SourceFile;

/** Reads {@code scenarios.yaml}: named assumptions about one financial year. */
public final class ScenariosFile {
  private static final Pattern NAME = Pattern.compile("[a-z0-9]+([.-][a-z0-9]+)*");

  private static final int MOST_REVIEWS = Volume.MOST.intValue();

  private final Map<String, Integer> lineByName = new HashMap<>();
  private final YamlMap common;
  private final FinancialYear year;
  private final List<Payer> payers;

  private ScenariosFile(YamlMap common, FinancialYear year, List<Payer> payers) {
    this.common = common;
    this.year = year;
    this.payers = payers;
  }

  /**
   * The scenarios in their order, or all that is wrong with them. Never throws for bad content.
   *
   * @param file the file
   * @param settings the partnership's, which say when its financial year starts
   */
  public static Loaded<List<Scenario>> read(SourceFile file, PartnershipSettings settings) {
    List<Finding> findings = new ArrayList<>();
    Optional<List<Scenario>> scenarios =
        YamlFile.open(file, findings).map(map -> scenarios(map, settings));
    return Loaded.of(scenarios, findings);
  }

  private static List<Scenario> scenarios(YamlMap map, PartnershipSettings settings) {
    map.allowing(with("financial-year", "cost-per-review", "main-scenario", "scenarios"));
    MonthDay yearStart = settings.identity().yearStart();
    FinancialYear year =
        map.need("financial-year")
            .flatMap(written -> YearWords.read(written, yearStart))
            .orElse(new FinancialYear(2000, yearStart));
    map.get("cost-per-review").ifPresent(AssumptionSettings::typed);
    ScenariosFile reading = new ScenariosFile(map, year, settings.payers());
    List<Scenario> scenarios =
        map.need("scenarios").stream()
            .flatMap(list -> list.list().stream())
            .flatMap(item -> item.map().stream())
            .map(reading::scenario)
            .toList();
    map.get("main-scenario").ifPresent(value -> known(value, scenarios));
    return scenarios;
  }

  /** Tells of a main scenario that is none of these. */
  private static void known(YamlValue written, List<Scenario> scenarios) {
    Map<String, Scenario> byName = new LinkedHashMap<>();
    scenarios.forEach(scenario -> byName.put(scenario.name(), scenario));
    new Choice<>(byName).of(written);
  }

  private boolean main(Optional<YamlValue> name) {
    Optional<String> main = common.get("main-scenario").flatMap(YamlValue::text);
    return main.isPresent() && main.equals(name.flatMap(YamlValue::text));
  }

  private static String[] with(String... own) {
    return Stream.concat(Stream.of(own), AssumptionSettings.KEYS.stream()).toArray(String[]::new);
  }

  /** A missing value reads as nought; its finding keeps the whole from being used. */
  private Scenario scenario(YamlMap item) {
    item.allowing(with("name", "office", "reviews", "cost-per-review"));
    Layered keys = new Layered(item, common);
    Optional<YamlValue> name = item.need("name");
    Optional<YamlValue> office = item.need("office");
    Optional<YamlValue> reviews = item.need("reviews");
    Optional<YamlValue> cost = keys.get("cost-per-review").or(() -> item.need("cost-per-review"));
    return new Scenario(
        name.flatMap(this::name).orElse("unnamed"),
        places(List.of(name, office, reviews, cost, common.get("financial-year"))),
        year,
        office.flatMap(YamlValue::money).orElse(Pounds.ZERO),
        reviews.flatMap(value -> Numbers.upTo(value, MOST_REVIEWS)).orElse(BigDecimal.ZERO),
        cost.flatMap(AssumptionSettings::typed).orElse(Pounds.ZERO),
        new AssumptionSettings(keys, payers, year.start()).read(main(name)));
  }

  private static List<SourceCell> places(List<Optional<YamlValue>> values) {
    return values.stream().flatMap(Optional::stream).map(YamlValue::place).distinct().toList();
  }

  private Optional<String> name(YamlValue written) {
    Optional<String> name = written.text();
    if (name.isEmpty()) {
      return name;
    }
    if (!NAME.matcher(name.get()).matches()) {
      written.refuse(
          "scenario-name-unreadable",
          "lower-case letters and digits with dashes between",
          "Write it as “" + Names.slug(name.get()) + "”.");
      return Optional.empty();
    }
    Integer first = lineByName.putIfAbsent(name.get(), written.place().row());
    if (first != null) {
      written.refuse(
          "scenario-doubled",
          "each scenario once; it stands in line " + first + " too",
          "Give one of the two another name.");
    }
    return name;
  }
}
