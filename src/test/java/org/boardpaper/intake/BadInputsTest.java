package org.boardpaper.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Bad plans, ledgers and registers: in {@code bad-inputs/<source>}, each {@code rule.csv} (or
 * {@code .xlsx} that is none) with the findings it must give, word for word, in {@code rule.txt}.
 */
class BadInputsTest {
  private static final Path ROOT = Path.of("src/test/resources/bad-inputs");

  static Stream<Path> inputs() throws IOException {
    List<Path> inputs = new ArrayList<>();
    for (String source : List.of("plan", "ledger", "reviews")) {
      try (Stream<Path> files = Files.list(ROOT.resolve(source))) {
        files.filter(file -> !file.toString().endsWith(".txt")).sorted().forEach(inputs::add);
      }
    }
    return inputs.stream();
  }

  @ParameterizedTest
  @MethodSource("inputs")
  void each_bad_input_gives_its_findings_word_for_word(Path input) throws IOException {
    String name = String.valueOf(input.getFileName()).replaceAll("\\.\\w+$", "");
    assertThat(Reading.of(open(input)).report())
        .isEqualTo(Files.readString(input.resolveSibling(name + ".txt")));
  }

  @ParameterizedTest
  @MethodSource("inputs")
  void each_bad_input_gives_the_finding_that_it_is_named_after(Path input) {
    String rule = String.valueOf(input.getFileName()).replaceAll("(\\.\\d+)?\\.\\w+$", "");
    assertThat(Reading.of(open(input)).rules()).contains(rule);
  }

  private static SourceReader<?> open(Path input) {
    return switch (ROOT.relativize(input).getName(0).toString()) {
      case "plan" -> Sample.plan(input);
      case "ledger" -> Sample.ledger(input);
      default -> Sample.reviews(input);
    };
  }
}
