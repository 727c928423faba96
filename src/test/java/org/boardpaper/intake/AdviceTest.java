package org.boardpaper.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.boardpaper.basics.Finding;
import org.boardpaper.intake.settings.PartnershipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a finding advises is taken literally, and the finding is gone. */
class AdviceTest {
  private static final String HEADER =
      "Review,No.,Recommendation,Action,Type,Lead agency,Target,Status,Completed,Impact finding\n";
  private static final String SETTINGS =
      """
      name: Westshire CSP
      board: Board
      paper-title: Update
      review-label: DHR
      agencies:
        - name: Westshire Police
          aliases: [Police]
        - name: Probation
      payers:
        - name: County
      """;
  private static final Pattern LINE =
      Pattern.compile("or write[^“]*“([^”]+)” under “?([^”]+?)”? in ");

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "unknown-agency, `Mary,1,r,a,,Leics Plice,30/09/2016,Done,31/03/2016,`",
        "unknown-agency, `Mary,1,r,a,,Westshire Plice,30/09/2016,Done,31/03/2016,`",
        "unknown-agency, `Mary,1,r,a,,No: 7 [x] #1,30/09/2016,Done,31/03/2016,`",
        "unknown-agency, `Mary,1,r,a,,Null,30/09/2016,Done,31/03/2016,`",
        "unknown-status, `Mary,1,r,a,,Police,30/09/2016,Ongoin,,`",
        "unknown-status, `Mary,1,r,a,,Police,30/09/2016,- yes: 50%,,`",
        "unknown-status, `Mary,1,r,a,,Police,30/09/2016,true,,`",
        "scope-unreadable, `Mary,1,r,a,Sinlge,Police,30/09/2016,Ongoing,,`",
        "scope-unreadable, `Mary,1,r,a,Both,Police,30/09/2016,Ongoing,,`",
        "unknown-review, `Marie,1,r,a,,Police,30/09/2016,Ongoing,,`",
        "unknown-impact, `Mary,1,r,a,,Police,30/09/2016,Done,31/03/2016,Embeded`",
        "unknown-impact, `Mary,1,r,a,,Police,30/09/2016,Done,31/03/2016,Good`"
      })
  void oneLineOfTheSettingsSettlesIt(String rule, String row) throws IOException {
    Finding finding =
        read(row, SETTINGS).findings().stream()
            .filter(found -> found.rule().equals(rule))
            .findFirst()
            .orElseThrow();
    Reading<?> after = read(row, followed(finding.action()));
    assertThat(after.findings()).as(finding.action()).isEmpty();
    assertThat(after.accepted()).hasSize(1);
  }

  @Test
  void aVeryLongWordIsNotRepeated() throws IOException {
    String row = "Mary,1,r,a,,%s,30/09/2016,Done,31/03/2016,".formatted("x".repeat(300));
    assertThat(read(row, SETTINGS).findings().get(0).action())
        .isEqualTo("Correct the name, or add it to agencies in partnership.yaml.");
  }

  /** The settings with the line put where the advice says. */
  private static String followed(String advice) {
    Matcher line = LINE.matcher(advice);
    assertThat(line.find()).as(advice).isTrue();
    String written = line.group(1);
    return switch (line.group(2)) {
      case "agencies" -> SETTINGS.replace("agencies:\n", "agencies:\n  " + written + "\n");
      case "Westshire Police" -> SETTINGS.replaceFirst("aliases: .*", written);
      default -> SETTINGS + line.group(2) + ":\n  " + written + "\n";
    };
  }

  private Reading<?> read(String row, String yaml) throws IOException {
    Path plan = Files.writeString(folder.resolve("plan.csv"), HEADER + row + "\n");
    Path settings = Files.writeString(folder.resolve("partnership.yaml"), yaml);
    var loaded = PartnershipFile.read(Sample.file(settings));
    assertThat(loaded.findings()).as(yaml).isEmpty();
    return Reading.of(
        Intake.plan(Sample.file(plan), loaded.value().orElseThrow(), Sample.context()));
  }
}
