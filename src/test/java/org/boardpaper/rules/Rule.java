package org.boardpaper.rules;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A rule of the catalogue {@code bad-inputs/rules.csv}.
 *
 * @param area what it is about: {@code "plan"}
 * @param name its name in findings
 * @param example a file or folder of {@code bad-inputs}, or {@code "made"}
 * @param meaning what it means that it speaks, in one sentence
 */
record Rule(String area, String name, String example, String meaning) {
  static final Path ROOT = Path.of("src/test/resources/bad-inputs");

  /** All rules in the order of the page. */
  static List<Rule> all() {
    try (CsvReader<NamedCsvRecord> lines =
            CsvReader.builder().ofNamedCsvRecord(ROOT.resolve("rules.csv"));
        Stream<NamedCsvRecord> rules = lines.stream()) {
      return rules.map(Rule::of).toList();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static Rule of(NamedCsvRecord line) {
    return new Rule(
        line.getField("area"),
        line.getField("rule"),
        line.getField("example"),
        line.getField("meaning"));
  }

  /** Whether the example is no text and is made by {@link MadeInputs}. */
  boolean isMade() {
    return example.equals("made");
  }

  /** What the example must say, word for word. */
  Path said() {
    String path = isMade() ? "made/" + name : example.replaceAll("\\.\\w+$", "");
    return ROOT.resolve(path + ".txt");
  }

  @Override
  public String toString() {
    return area + ": " + name;
  }
}
