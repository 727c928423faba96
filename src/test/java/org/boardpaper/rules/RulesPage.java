package org.boardpaper.rules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.boardpaper.basics.Finding;

/** Writes {@code docs/rules.md} from the catalogue; what each rule says comes from its example. */
final class RulesPage {
  static final Path FILE = Path.of("docs/rules.md");

  private static final String TOP =
      """
      # Rules

      Whatever Boardpaper finds in the inputs it tells by one of these rules. An **error** stops the
      run: no paper is made. Of a **warning** the board is told in the paper. **Information** changes
      nothing. Nothing is mended silently.

      The examples lie in `src/test/resources/bad-inputs`. A test holds that every rule of the program
      is on this page, that every example says what stands here, and that the page is current. It is
      written anew by

      ```sh
      ./mvnw -q test-compile exec:java -Dexec.classpathScope=test -Dexec.mainClass=%s
      ```
      """
          .formatted(RulesPage.class.getName());
  private static final String NOW = "In a partnership that is otherwise in order, `%s`:";
  private static final String EARLIER = "For the paper of the year before, `%s`:";
  private static final int MOST_LINES = 14;
  private static final int LONGEST_LINE = 160;

  private final Examples examples;
  private final StringBuilder page = new StringBuilder(TOP);

  private RulesPage(Examples examples) {
    this.examples = examples;
  }

  /** Writes the page anew. */
  public static void main(String[] arguments) throws IOException {
    Files.writeString(FILE, text(Files.createTempDirectory("rules")));
  }

  /** The page, made in an empty folder. */
  static String text(Path scratch) throws IOException {
    try (Examples examples = new Examples(scratch)) {
      return new RulesPage(examples).write();
    }
  }

  private String write() throws IOException {
    Map<String, List<Rule>> areas = new LinkedHashMap<>();
    for (Rule rule : Rule.all()) {
      areas.computeIfAbsent(rule.area(), area -> new ArrayList<>()).add(rule);
    }
    page.append('\n');
    areas.forEach(this::contents);
    for (Map.Entry<String, List<Rule>> area : areas.entrySet()) {
      page.append("\n## ").append(title(area.getKey())).append('\n');
      for (Rule rule : area.getValue()) {
        write(rule);
      }
    }
    return page.toString();
  }

  private void contents(String area, List<Rule> rules) {
    page.append(
        "- [%s](#%s): %d rules%n".formatted(title(area), area.replace(' ', '-'), rules.size()));
  }

  private void write(Rule rule) throws IOException {
    List<Finding> findings = examples.findings(rule);
    Finding own =
        findings.stream()
            .filter(finding -> finding.rule().equals(rule.name()))
            .findFirst()
            .orElseThrow(() -> new IllegalStateException(rule + " does not speak"));
    page.append("\n### ").append(rule.name()).append("\n\n");
    page.append("**%s.** %s%n".formatted(title(own.severity().word()), rule.meaning()));
    page.append("What to do: ").append(own.action()).append("\n\n");
    example(rule);
    page.append("\n```text\n");
    findings.forEach(finding -> page.append(finding.line()).append('\n'));
    page.append("```\n");
  }

  private static String words(Rule rule) {
    return MadeReturns.find(rule.name())
        .map(MadeReturns::words)
        .orElseGet(() -> MadeInputs.of(rule.name()).words());
  }

  private void example(Rule rule) throws IOException {
    Path path = Rule.ROOT.resolve(rule.example());
    if (rule.isMade()) {
      page.append("Example: ").append(words(rule)).append('\n');
    } else if (Files.isDirectory(path)) {
      try (Stream<Path> files = Files.walk(path)) {
        for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
          quote(file, file.startsWith(path.resolve("earlier")) ? EARLIER : NOW);
        }
      }
    } else {
      quote(path, "Example, `%s`:");
    }
  }

  private void quote(Path file, String introduction) throws IOException {
    List<String> lines = Shown.lines(file);
    if (lines.isEmpty()) {
      line("Example: `" + file.getFileName() + "` is empty.");
      return;
    }
    page.append(page.charAt(page.length() - 2) == '`' ? "\n" : "");
    page.append(introduction.formatted(file.getFileName())).append("\n\n```text\n");
    lines.stream().limit(MOST_LINES).map(RulesPage::cut).forEach(this::line);
    if (lines.size() > MOST_LINES) {
      line("… (%d lines)".formatted(lines.size()));
    }
    page.append("```\n");
  }

  private void line(String line) {
    page.append(line).append('\n');
  }

  private static String cut(String line) {
    return line.length() <= LONGEST_LINE
        ? line
        : line.substring(0, LONGEST_LINE) + "… (" + line.length() + " characters)";
  }

  private static String title(String words) {
    if (words.equals("csv")) {
      return "CSV";
    }
    return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
  }
}
