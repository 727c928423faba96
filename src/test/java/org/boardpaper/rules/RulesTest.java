package org.boardpaper.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.boardpaper.basics.Finding;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The catalogue of rules is complete, and every example says what it is to say. */
class RulesTest {
  @TempDir private static Path scratch;
  private static Examples examples;

  @BeforeAll
  static void open() {
    examples = new Examples(scratch);
  }

  @AfterAll
  static void close() {
    examples.close();
  }

  static Stream<Rule> rules() {
    return Rule.all().stream();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void an_example_says_what_it_is_to_say_word_for_word(Rule rule) throws IOException {
    String said =
        examples.findings(rule).stream().map(Finding::line).collect(Collectors.joining("\n"));
    String expected = Files.readString(rule.said()).replaceFirst("\\d+ read, .*\\R$", "").strip();
    assertThat(said).isEqualTo(expected);
    assertThat(expected).containsPattern("(?m)^(error|warning|information) " + rule.name() + ": ");
  }

  @Test
  void every_rule_of_the_program_is_in_the_catalogue() throws IOException {
    RuleNames program = RuleNames.inSources();
    TreeSet<String> known = rules().map(Rule::name).collect(Collectors.toCollection(TreeSet::new));
    assertThat(known).containsAll(program.names());
    for (String pattern : program.patterns()) {
      assertThat(known).as(pattern).anyMatch(name -> name.matches(pattern));
    }
  }

  @Test
  void every_rule_of_the_catalogue_is_in_the_program() throws IOException {
    RuleNames program = RuleNames.inSources();
    Predicate<String> spoken =
        name ->
            program.names().contains(name) || program.patterns().stream().anyMatch(name::matches);
    assertThat(rules().map(Rule::name).toList()).allMatch(spoken);
  }

  @Test
  void names_of_rules_are_found_in_the_program_however_they_are_handed_on() throws IOException {
    RuleNames program = RuleNames.inSources();
    assertThat(program.names())
        .contains("file-missing", "zip-bomb", "header-repeated", "payer-missing", "unknown-payer");
    assertThat(program.patterns()).contains(".+\\Q-spelling-ambiguous\\E");
  }

  @Test
  void a_rule_stands_once_in_its_area() {
    assertThat(rules().map(rule -> List.of(rule.area(), rule.name()))).doesNotHaveDuplicates();
  }

  @Test
  void a_partnership_in_order_gives_no_findings() throws IOException {
    Rule good = new Rule("paper together", "none", "workspace/good", "");
    assertThat(examples.findings(good)).isEmpty();
  }

  @Test
  void the_page_is_current() throws IOException {
    String page = RulesPage.text(Files.createDirectory(scratch.resolve("page")));
    assertThat(Files.readString(RulesPage.FILE)).isEqualTo(page);
  }
}
