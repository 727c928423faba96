package org.boardpaper.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.boardpaper.plan.Action;
import org.boardpaper.plan.ActionId;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An action is the same in the next file, however the file was sorted or added to. */
class IdentityTest {
  private static final List<String> HEADERS =
      List.of(
          "Review", "Series", "No.", "Recommendation", "Action", "Lead agency", "Target", "Status");

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"3a", "3A", "3(a)", "3 (a)", "3 a", "3.a", "3a)", "3a.", "3 (A)", "03a"})
  void aLetteredPartIsKnownHoweverItIsWrittenAndPrintedAsWritten(String number) throws IOException {
    Action part = read(HEADERS, List.of(row(number, "Run a course"))).get(0);
    assertThat(part.id()).isEqualTo(new ActionId("Mary", "imr", "3a"));
    assertThat(part.id().number()).isEqualTo(number);
    assertThat(part.id().recommendation()).isEqualTo(new ActionId("Mary", "IMR", "3"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"3.1", "A1", "A", "1/2016", "12", "Rec 3"})
  void aNumberThatIsNoPartStaysAsWritten(String number) throws IOException {
    assertThat(numbers(List.of(row(number, "Run a course")))).containsExactly(number);
  }

  @Test
  void aLetterAloneBelongsToTheNumberAboveInItsOwnSeries() throws IOException {
    List<List<String>> rows =
        List.of(row("3", "Plan"), row("(a)", "Run"), row("b)", "Judge"), row("4", "End"));
    assertThat(numbers(rows)).containsExactly("3", "3a", "3b", "4");
    assertThat(numbers(List.of(row("(a)", "Run")))).containsExactly("(a)");
  }

  @RepeatedTest(20)
  void madeNumbersStayWhenRowsAndColumnsAreSortedAndRowsPutIn(RepetitionInfo repetition)
      throws IOException {
    List<List<String>> rows = new ArrayList<>();
    for (String action : List.of("Run a course", "Hold a briefing", "Write a guide", "Ask why")) {
      rows.add(row("", action));
    }
    Map<String, String> before = numberByAction(HEADERS, rows);
    Random random = new Random(repetition.getCurrentRepetition());
    rows.add(random.nextInt(4), row("", "Something new"));
    Collections.shuffle(rows, random);
    List<String> headers = new ArrayList<>(HEADERS);
    Collections.shuffle(headers, random);
    Map<String, String> after = numberByAction(headers, rows);
    assertThat(after).containsAllEntriesOf(before).hasSize(5);
    assertThat(after.values()).doesNotHaveDuplicates();
  }

  @Test
  void aMadeNumberGoesByTheLettersAndNotByHowTheyAreSet() throws IOException {
    assertThat(numbers(List.of(row("", "Run a  COURSE."))))
        .isEqualTo(numbers(List.of(row("", "run a course"))));
    assertThat(numbers(List.of(row("", "Run a course")))).containsExactly("n/a-vf05fg");
  }

  private static List<String> row(String number, String action) {
    return List.of("Mary", "IMR", number, "Train staff", action, "Police", "TBC", "Ongoing");
  }

  private List<String> numbers(List<List<String>> rows) throws IOException {
    return read(HEADERS, rows).stream().map(action -> action.id().number()).toList();
  }

  private Map<String, String> numberByAction(List<String> headers, List<List<String>> rows)
      throws IOException {
    Map<String, String> numbers = new TreeMap<>();
    read(headers, rows)
        .forEach(action -> numbers.put(action.wording().action(), action.id().number()));
    return numbers;
  }

  private List<Action> read(List<String> headers, List<List<String>> rows) throws IOException {
    List<String> lines = new ArrayList<>(List.of(String.join(",", headers)));
    for (List<String> row : rows) {
      lines.add(String.join(",", headers.stream().map(h -> row.get(HEADERS.indexOf(h))).toList()));
    }
    Path plan = Files.write(folder.resolve("plan.csv"), lines);
    return Reading.of(Sample.plan(plan)).accepted();
  }
}
