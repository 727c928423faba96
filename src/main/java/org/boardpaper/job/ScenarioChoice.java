package org.boardpaper.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.boardpaper.basics.NameDirectory;
import org.boardpaper.forecast.Forecast;
import org.boardpaper.forecast.Scenario;
import org.boardpaper.intake.PartnershipSettings;
import org.boardpaper.intake.settings.PartnershipFile;
import org.boardpaper.intake.settings.ScenariosFile;
import org.boardpaper.paper.Figure;

/**
 * Limits what is handed out to some scenarios. All are worked out and checked none the less: a
 * figure said elsewhere may be of any of them.
 */
final class ScenarioChoice {
  private final List<Forecast> all;
  private final List<String> wanted;

  /**
   * A choice.
   *
   * @param all every scenario of the settings
   * @param wanted their names; none for all
   */
  ScenarioChoice(List<Forecast> all, List<String> wanted) {
    this.all = all;
    this.wanted = wanted;
  }

  /**
   * Refuses names that the folder's scenarios do not have, before anything begins. Where files are
   * missing or wrong nothing is refused here: the run itself then says what is wrong with them.
   *
   * @throws OrderRefused with the names that are near, or all there are
   */
  static void check(List<String> wanted, Path folder) {
    if (wanted.isEmpty() || !Workspace.missingSettings(folder).isEmpty()) {
      return;
    }
    Optional<List<String>> known =
        PartnershipFile.read(Workspace.settingsFile(folder))
            .value()
            .map(settings -> names(folder, settings));
    known.ifPresent(
        names ->
            wanted.stream()
                .filter(name -> !names.contains(name))
                .findFirst()
                .ifPresent(name -> refuse(name, names)));
  }

  private static List<String> names(Path folder, PartnershipSettings settings) {
    try {
      return Workspace.of(folder, settings.files(), Optional.empty()).entries().stream()
          .filter(entry -> entry.role() == SourceRole.SCENARIOS)
          .flatMap(entry -> ScenariosFile.read(entry.file(), settings).value().stream())
          .flatMap(List::stream)
          .map(Scenario::name)
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static void refuse(String name, List<String> names) {
    if (names.isEmpty()) {
      throw new OrderRefused("There is no scenario to choose: see scenarios.yaml.");
    }
    List<String> near =
        new NameDirectory(names.stream().collect(Collectors.toMap(n -> n, n -> List.of())))
            .nearest(name);
    String advice =
        near.isEmpty()
            ? "There are " + String.join(", ", names) + "."
            : "Did you mean " + String.join(", or ", near) + "?";
    throw new OrderRefused("There is no scenario “%s”. %s".formatted(name, advice));
  }

  /** The scenarios that are handed out, in the order of the settings. */
  List<Forecast> forecasts() {
    return all.stream().filter(forecast -> takes(forecast.scenario().name())).toList();
  }

  /** The figures that are handed out: all but those of scenarios that were not asked for. */
  List<Figure> figures(List<Figure> figures) {
    return wanted.isEmpty()
        ? figures
        : figures.stream()
            .filter(figure -> scenario(figure).map(this::takes).orElse(true))
            .toList();
  }

  private boolean takes(String name) {
    return wanted.isEmpty() || wanted.contains(name);
  }

  /** The scenario of a figure: the longest name that fits, as names may hold full stops. */
  private Optional<String> scenario(Figure figure) {
    return all.stream()
        .map(forecast -> forecast.scenario().name())
        .filter(name -> figure.id().startsWith("forecast." + name + "."))
        .max(Comparator.comparingInt(String::length));
  }
}
