package org.boardpaper.intake.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.boardpaper.basics.FinancialYear;
import org.boardpaper.intake.PartnershipSettings;
import org.boardpaper.intake.PartnershipSettings.Identity;
import org.boardpaper.intake.PartnershipSettings.Meetings;
import org.boardpaper.paper.SlotText;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever happens to a file, its reader answers with a value or with an error, never a throw. */
class DamagedFilesTest {
  private static final String YAML =
      """
      financial-year: 2016-17
      cost-per-review: 8500
      name: Leicestershire
      next-meeting: 2016-06-08
      agencies:
        - {name: Leicestershire Police, aliases: [Police, "the police"]}
      payers:
        - name: Rutland
          agreed-share: 2500
      statuses:
        Green: completed
      scenarios:
        - name: office-40500
          office: 40500
          reviews: 2.5
      """;
  private static final String CSV =
      "Figure,Value,Said in\nreview.cases.total,8,\"Draft, spread\"\n";
  private static final List<String> SPLINTERS =
      List.of(
          ":", "-", "{", "}", "[", "]", "{{", "}}", "\"", "'", "&a ", "*a ", "!!set ", "<<: ", "? ",
          "|", ">", "#", "\n", "\n\n", "\t", "    ", "1. ", "- ", "`", "<", "\uD800", "\uFEFF",
          "\u0000", "\u00A0", "%", "@", ",", "---\n", "{#x}", "{{= ", "\r", "~", "=", "![", "](");

  @TempDir Path folder;

  @RepeatedTest(200)
  void yaml_is_read_or_refused(RepetitionInfo repetition) {
    String damaged = damaged(YAML, repetition.getCurrentRepetition());

    assertAnswered(PartnershipFile.read(Written.file(folder, "partnership.yaml", damaged)));
    assertAnswered(ScenariosFile.read(Written.file(folder, "scenarios.yaml", damaged), anyone()));
  }

  @RepeatedTest(200)
  void wording_is_read_or_refused(RepetitionInfo repetition) {
    NarrativeFile file = NarrativeFolder.standard().get(repetition.getCurrentRepetition() % 6);
    String damaged = damaged(file.text(), repetition.getCurrentRepetition());

    assertAnswered(
        NarrativeFolder.read(
            List.of(new NarrativeFile("narrative/01-a.md", damaged)), List.of(), List.of()));
    assertThat(SlotText.parse(damaged).parts()).isNotEmpty();
  }

  @RepeatedTest(200)
  void stated_figures_are_read_or_refused(RepetitionInfo repetition) {
    String damaged = damaged(CSV, repetition.getCurrentRepetition());

    StatedFigures read =
        StatedFiguresFile.read(Written.file(folder, "stated-figures.csv", damaged));
    assertThat(read.findings())
        .noneMatch(
            finding ->
                read.figures().stream().anyMatch(figure -> figure.place().equals(finding.place())));
    assertThat(read.figures().size() + read.findings().size()).isPositive();
  }

  @ParameterizedTest
  @ValueSource(strings = {"--|", "1.", "a.", "{{a.", "{{a b|", "[", "> ", "- ", "*a "})
  void endless_wording_is_read_or_refused(String splinter) {
    String endless = "# A\n\n" + splinter.repeat(60_000 / splinter.length());

    assertAnswered(
        NarrativeFolder.read(
            List.of(new NarrativeFile("narrative/01-a.md", endless)), List.of(), List.of()));
  }

  private static void assertAnswered(Loaded<?> loaded) {
    assertThat(loaded.value().isPresent()).isNotEqualTo(!loaded.findings().isEmpty());
  }

  private static String damaged(String text, int seed) {
    Random random = new Random(seed);
    StringBuilder damaged = new StringBuilder(text);
    for (int blow = 0; blow <= seed % 7; blow++) {
      int at = random.nextInt(damaged.length());
      switch (random.nextInt(3)) {
        case 0 -> damaged.insert(at, SPLINTERS.get(random.nextInt(SPLINTERS.size())));
        case 1 -> damaged.deleteCharAt(at);
        default -> damaged.insert(at, damaged.substring(random.nextInt(at + 1), at));
      }
    }
    return damaged.toString();
  }

  private static PartnershipSettings anyone() {
    Meetings none = new Meetings(Optional.empty(), Optional.empty());
    Identity identity =
        new Identity("Rutland", "Board", "Update", "DHR", FinancialYear.APRIL, none, List.of());
    return new PartnershipSettings(identity, List.of(), List.of(), Map.of(), Map.of(), Map.of());
  }
}
