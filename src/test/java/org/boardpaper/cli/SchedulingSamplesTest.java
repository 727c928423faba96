package org.boardpaper.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.springframework.scheduling.support.CronExpression;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import picocli.CommandLine.ParameterException;

/** The samples of the page on scheduling are what their schedulers take. */
class SchedulingSamplesTest {
  private static final Path PAGE = Path.of("docs", "how-to", "scheduling.md");
  private static final Pattern COMMAND = Pattern.compile("boardpaper\\.jar ([^\"<\\n]+)");

  @TempDir private Path home;

  private static List<String> samples(String kind) throws IOException {
    return Pattern.compile("```" + kind + "\\n(.*?)```", Pattern.DOTALL)
        .matcher(Files.readString(PAGE))
        .results()
        .map(result -> result.group(1))
        .toList();
  }

  static List<String> commands() throws IOException {
    List<String> commands = new ArrayList<>();
    for (String kind : List.of("cron", "ini", "xml", "sh")) {
      for (String sample : samples(kind)) {
        COMMAND.matcher(sample).results().map(MatchResult::group).forEach(commands::add);
      }
    }
    return commands;
  }

  private static void parse(List<String> arguments) {
    Boardpaper.allCommands().parseArgs(arguments.toArray(String[]::new));
  }

  @ParameterizedTest
  @MethodSource("commands")
  void everyCommandIsOneOfOurs(String command) {
    List<String> words = List.of(command.strip().split(" ", -1));
    assertThatCode(() -> parse(words.subList(1, words.size()))).doesNotThrowAnyException();
  }

  @Test
  void whatIsNoCommandOfOursWouldBeNoticed() throws IOException {
    assertThat(commands()).hasSize(5);
    assertThatThrownBy(() -> parse(List.of("due", "leicestershire-2016", "--no-such-option")))
        .isInstanceOf(ParameterException.class);
  }

  @Test
  void cronCallsItAtSix() throws IOException {
    String line =
        samples("cron")
            .get(0)
            .lines()
            .filter(one -> one.contains(".jar"))
            .findFirst()
            .orElseThrow();
    String[] fields = line.split(" ", 6);
    CronExpression cron =
        CronExpression.parse("0 " + String.join(" ", List.of(fields).subList(0, 5)));
    assertThat(cron.next(LocalDateTime.of(2016, 3, 26, 12, 0))).isEqualTo("2016-03-27T06:00:00");
    assertThat(samples("cron").get(0)).contains("CRON_TZ=Europe/London");
  }

  @Test
  void systemdTakesItsFiles() throws IOException, InterruptedException {
    List<String> units = samples("ini");
    assertThat(units).hasSize(3);
    List<String> names =
        List.of("boardpaper-due.service", "boardpaper-due.timer", "boardpaper.service");
    List<String> verify = new ArrayList<>(List.of("systemd-analyze", "verify", "--man=no"));
    for (int n = 0; n < names.size(); n++) {
      Path file = home.resolve(names.get(n));
      Files.writeString(file, units.get(n).replace("User=boardpaper\n", ""));
      verify.add(file.toString());
    }
    Assumptions.assumeTrue(
        Files.isExecutable(Path.of("/usr/bin/systemd-analyze")),
        "there is no systemd-analyze here");
    Process process = new ProcessBuilder(verify).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    assertThat(said.lines().filter(line -> line.contains(home.toString())))
        .allMatch(line -> line.contains("/usr/bin/java"));
  }

  @Test
  void theTaskOfWindowsIsWellFormedAndMakesUpForWhatItMissed() throws Exception {
    Document task =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(samples("xml").get(0))));
    assertThat(text(task, "StartWhenAvailable")).isEqualTo("true");
    assertThat(text(task, "MultipleInstancesPolicy")).isEqualTo("IgnoreNew");
    assertThat(text(task, "DaysInterval")).isEqualTo("1");
    assertThat(LocalDateTime.parse(text(task, "StartBoundary"))).hasHour(6);
  }

  private static String text(Document task, String element) {
    return task.getElementsByTagName(element).item(0).getTextContent();
  }

  @Test
  void theCronJobOfKubernetesCallsOneOfOurCommandsAndNeverTwoAtOnce() throws IOException {
    Map<?, ?> job =
        (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromString(samples("yaml").get(0));
    Map<?, ?> spec = map(job, "spec");
    assertThat(job.get("apiVersion")).isEqualTo("batch/v1");
    assertThat(spec.get("timeZone")).isEqualTo("Europe/London");
    assertThat(spec.get("concurrencyPolicy")).isEqualTo("Forbid");
    assertThat(CronExpression.isValidExpression("0 " + spec.get("schedule"))).isTrue();
    assertThatCode(() -> parse(arguments(spec))).doesNotThrowAnyException();
  }

  private static List<String> arguments(Map<?, ?> spec) {
    Map<?, ?> inner = spec;
    for (String key : List.of("jobTemplate", "spec", "template", "spec")) {
      inner = map(inner, key);
    }
    Map<?, ?> container = (Map<?, ?>) list(inner, "containers").get(0);
    return list(container, "args").stream().map(String::valueOf).toList();
  }

  private static Map<?, ?> map(Map<?, ?> parent, String key) {
    return (Map<?, ?>) Objects.requireNonNull(parent.get(key), key);
  }

  private static List<?> list(Map<?, ?> parent, String key) {
    return (List<?>) Objects.requireNonNull(parent.get(key), key);
  }
}
