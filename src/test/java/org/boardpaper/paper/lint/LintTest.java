package org.boardpaper.paper.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.boardpaper.basics.Finding;
import org.boardpaper.paper.Block;
import org.boardpaper.paper.Masthead;
import org.boardpaper.paper.Paper;
import org.boardpaper.paper.Section;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What contradicts what in a text, and what does not. */
class LintTest {
  private static final Path TRAPS = Path.of("src/test/resources/lint/northmoor-2021.txt");

  @ParameterizedTest
  @CsvSource({
    "2, period-contradicts-dates",
    "3, list-total-differs",
    "4, rate-contradicts-count",
    "5, place-named-though-withheld",
    "6, done-listed-as-outstanding",
    "7, date-already-past",
    "8, list-total-differs",
    "9, percentage-differs",
    "10, money-total-differs",
    "11, money-difference-differs",
    "12, percentages-do-not-add-up",
    "13 (a), appendix-not-there",
    "13 (b), increase-without-source",
    "13 (b), reference-points-elsewhere",
    "13 (c), paragraph-not-there"
  })
  void eachTrapOfAnInventedPaperIsFound(String paragraph, String rule) throws IOException {
    assertThat(rules(Files.readString(TRAPS))).contains("paragraph " + paragraph + " " + rule);
  }

  @Test
  void nothingElseIsFoundInTheInventedPaper() throws IOException {
    assertThat(rules(Files.readString(TRAPS))).hasSize(15);
  }

  @Test
  void aFindingQuotesBothPlacesAndSaysWhatToDo() throws IOException {
    Finding finding = found(Files.readString(TRAPS), "list-total-differs").get(0);
    assertThat(finding.line())
        .isEqualTo(
            "warning list-total-differs: paper.txt, line 13: found paragraph 3: “These 9 reviews lie"
                + " in four wards.”; expected 5 + 2 + 1 = 8, as listed in paragraph 2: “… 2020 we have"
                + " seen 5 reviews of our own, 2 joint reviews and 1 review that was …”. Count again,"
                + " and correct the total or the list.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "There were 9 cases: 4 homicide reviews, 3 joint reviews and 2 alternative reviews.",
        "We held 8 meetings: 4 panel members and 2 chairs were new.",
        "There were 12 actions, 3 of them blocked, 4 overdue and 1 withdrawn.",
        "The budget of £66,000 was set in 2012. The office received £40,500 instead of £30,000.",
        "Since 2012, over 4 years, there were 7 cases. That is fewer than 2 cases a year.",
        "It was to be done by the end of May, and nobody knows whether it was.",
        "The review will report in September and was begun in March 2016.",
        "The scheme has run for 4 years since June 2012.",
        "The duty is in section 9 of the Act; paragraph 14 of the guidance explains it.",
        "The shares are split 33%, 33% and 33%.",
        "3 of 40 papers (8%) were late.",
        "The incident in Hinckley in 2014 led to a review."
      })
  void whatIsTrueOrNotUnderstoodIsPassedOver(String sentence) {
    assertThat(rules("Board, 8 June 2016\n\n1. " + sentence + "\n")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "There were 9 cases: four homicide reviews, 3 joint reviews and 1 alternative review.",
        "The review ran from March 2014 to March 2015, a period of 4 months.",
        "The report is to be finished by 31 March 2016.",
        "In 3 years there were 9 cases. That is at most two cases a year.",
        "13 of 40 papers (80%) were late.",
        "5 actions were overdue. In all, 6 actions were overdue."
      })
  void whatIsFalseIsFoundWhateverTheNumbers(String sentence) {
    assertThat(rules("Board, 8 June 2016\n\n1. " + sentence + "\n")).hasSize(1);
  }

  @Test
  void theFootOfATableIsAddedUp() {
    String table = "| Payer | Due |\n|---|---|\n| A | £10 |\n| B | £1,020 |\n| Total | £1,040 |\n";
    assertThat(found(table, "table-total-differs").get(0).expected()).startsWith("1030, the sum");
    assertThat(rules(table.replace("£1,040", "£1,030"))).isEmpty();
  }

  @Test
  void aSumSaidTwiceInTheSameWordsIsTheSame() {
    String items =
        "1. Costs:\n- £40,500 to the Board Office\n\n2. Agreed:\n- £40,600 to the Board Office\n";
    assertThat(found(items, "said-twice-differently")).hasSize(1);
    assertThat(rules(items.replace("£40,600", "£40,500"))).isEmpty();
  }

  @Test
  void aPaperOfOurOwnIsReadInTheSameWay() {
    Block.Paragraph three = new Block.Paragraph(1, "There were 2 DHRs, 1 SCR and 1 other review.");
    Block.Paragraph five = new Block.Paragraph(2, "These 5 reviews are over.");
    Masthead masthead = new Masthead("P", "B", LocalDate.of(2016, 6, 8), "Update", List.of());
    Paper paper = new Paper(masthead, List.of(new Section("One", List.of(three, five))), List.of());
    assertThat(Lint.own("board-paper.pdf", paper))
        .extracting(Finding::rule, finding -> finding.place().describe())
        .containsExactly(tuple("list-total-differs", "board-paper.pdf"));
  }

  @Test
  @EnabledIfEnvironmentVariable(named = "BOARDPAPER_SEEDS", matches = ".+")
  void theTrapsOfAPublishedPaperAreFound() throws IOException {
    Path seeds = Path.of(System.getenv("BOARDPAPER_SEEDS"));
    String paper = Files.readString(seeds.resolve("leicestershire-board-paper-2016.txt"));
    assertThat(rules(paper))
        .containsExactlyInAnyOrder(
            "paragraph 6 appendix-not-there",
            "paragraph 7 done-listed-as-outstanding",
            "paragraph 8 date-already-past",
            "paragraph 9 place-named-though-withheld",
            "paragraph 19 period-contradicts-dates",
            "paragraph 20 list-total-differs",
            "paragraph 21 rate-contradicts-count",
            "paragraph 33 (b) increase-without-source");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"havering-2022", "hillingdon-lottie-2015", "leeds-chloe-2021", "uttlesford-2023"})
  @EnabledIfEnvironmentVariable(named = "BOARDPAPER_SEEDS", matches = ".+")
  void otherPublishedTextsGiveNoFalseWarning(String name) throws IOException {
    Path seeds = Path.of(System.getenv("BOARDPAPER_SEEDS"));
    assertThat(rules(Files.readString(seeds.resolve(name + ".txt"))))
        .allMatch(rule -> rule.endsWith("appendix-not-there"));
  }

  private static List<String> rules(String text) {
    return all(text).stream()
        .map(finding -> finding.found().replaceFirst(": .*", "") + " " + finding.rule())
        .toList();
  }

  private static List<Finding> found(String text, String rule) {
    return all(text).stream()
        .filter(finding -> finding.rule().equals(rule))
        .collect(Collectors.toList());
  }

  private static List<Finding> all(String text) {
    return Lint.of(TextPaper.read("paper.txt", text.lines().toList()));
  }
}
