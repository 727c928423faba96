package org.boardpaper.intake.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every setting of {@code scenarios.yaml} stands in the tables of data/README.md. */
class ScenarioSettingsPageTest {
  private static final Path CODE = Path.of("src/main/java/org/boardpaper/intake/settings");
  private static final Pattern ASKED =
      Pattern.compile("(?:get|need)\\(\"([a-z]+(?:-[a-z]+)*)\"\\)");

  @Test
  void everySettingHasARowOrACellOfItsOwn() throws IOException {
    String page = section(Files.readString(Path.of("data/README.md")));
    assertThat(settings())
        .contains("draw-down", "cap-for", "main-scenario", "chance")
        .allSatisfy(name -> assertThat(page).contains("`" + name));
  }

  @Test
  void everySettingOfAScenarioHasARow() throws IOException {
    String page = section(Files.readString(Path.of("data/README.md")));
    assertThat(AssumptionSettings.KEYS)
        .allSatisfy(name -> assertThat(page).contains("\n| `" + name + "` |"));
  }

  private static String section(String page) {
    return page.substring(page.indexOf("## scenarios.yaml"), page.indexOf("## stated-figures.csv"));
  }

  private static Set<String> settings() throws IOException {
    Set<String> names = new TreeSet<>();
    for (String file :
        List.of("ScenariosFile", "AssumptionSettings", "ReserveSettings", "AgreementSettings")) {
      Stream<Matcher> found =
          Stream.of(ASKED.matcher(Files.readString(CODE.resolve(file + ".java"))));
      found.forEach(matcher -> matcher.results().forEach(one -> names.add(one.group(1))));
    }
    return names;
  }
}
