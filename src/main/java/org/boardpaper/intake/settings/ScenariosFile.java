package org.boardpaper.intake.settings;

import java.math.BigDecimal;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.boardpaper.basics.FinancialYear;
import org.boardpaper.basics.Finding;
import org.boardpaper.basics.Names;
import org.boardpaper.basics.Pounds;
import org.boardpaper.basics.SourceCell;
import org.boardpaper.forecast.Scenario;
import org.boardpaper.intake.PartnershipSettings;
import org.boardpaper.intake.SourceFile;

/** Reads {@code scenarios.yaml}: named assumptions about one financial year. */
public final class ScenariosFile {
  private static final Pattern NAME = Pattern.compile("[a-z0-9]+([.-][a-z0-9]+)*");

  private final Map<String, Integer> lineByName = new HashMap<>();
  private final FinancialYear year;
  private final Optional<YamlValue> yearWritten;
  private final Optional<YamlValue> costPerReview;

  private ScenariosFile(YamlMap map, MonthDay yearStart, Optional<YamlValue> costPerReview) {
    this.yearWritten = map.need("financial-year");
    this.year =
        yearWritten
            .flatMap(written -> year(written, yearStart))
            .orElse(new FinancialYear(2000, yearStart));
    this.costPerReview = costPerReview;
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
        YamlFile.open(file, findings).map(map -> scenarios(map, settings.identity().yearStart()));
    return Loaded.of(scenarios, findings);
  }

  private static List<Scenario> scenarios(YamlMap map, MonthDay yearStart) {
    map.allowing("financial-year", "cost-per-review", "scenarios");
    ScenariosFile reading = new ScenariosFile(map, yearStart, map.get("cost-per-review"));
    reading.costPerReview.ifPresent(YamlValue::money);
    return map.need("scenarios").stream()
        .flatMap(list -> list.list().stream())
        .flatMap(item -> item.map().stream())
        .map(reading::scenario)
        .toList();
  }

  private static Optional<FinancialYear> year(YamlValue written, MonthDay yearStart) {
    Optional<String> text = written.text();
    Optional<FinancialYear> year = text.flatMap(words -> FinancialYear.parse(words, yearStart));
    if (text.isPresent() && year.isEmpty()) {
      written.refuse(
          "financial-year-unreadable",
          "two years that follow one another, such as 2016-17",
          "Write the year so.");
    }
    return year;
  }

  /** A missing value reads as nought; its finding keeps the whole from being used. */
  private Scenario scenario(YamlMap item) {
    item.allowing("name", "office", "reviews", "cost-per-review");
    Optional<YamlValue> name = item.need("name");
    Optional<YamlValue> office = item.need("office");
    Optional<YamlValue> reviews = item.need("reviews");
    Optional<YamlValue> cost =
        item.get("cost-per-review").or(() -> costPerReview).or(() -> item.need("cost-per-review"));
    return new Scenario(
        name.flatMap(this::name).orElse("unnamed"),
        places(List.of(name, office, reviews, cost, yearWritten)),
        year,
        office.flatMap(YamlValue::money).orElse(Pounds.ZERO),
        reviews.flatMap(YamlValue::decimal).orElse(BigDecimal.ZERO),
        cost.flatMap(YamlValue::money).orElse(Pounds.ZERO));
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
