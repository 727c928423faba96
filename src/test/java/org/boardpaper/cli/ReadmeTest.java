package org.boardpaper.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The commands of the README, run in their order on a store and a folder of papers of their own.
 */
class ReadmeTest {
  private static final String PROGRAM = "java -jar target/boardpaper.jar ";

  /** The sample has warnings on purpose; run 1 is done, so nothing is left to restart. */
  private static final Map<String, Integer> ENDS_WITH =
      Map.ofEntries(
          Map.entry("check", 4),
          Map.entry("board-paper", 4),
          Map.entry("contributions", 4),
          Map.entry("explain", 0),
          Map.entry("lint", 4),
          Map.entry("return-pack", 4),
          Map.entry("collate", 4),
          Map.entry("chase-log", 0),
          Map.entry("extensions", 0),
          Map.entry("schedule", 0),
          Map.entry("due", 4),
          Map.entry("runs", 0),
          Map.entry("restart", 2));

  @TempDir private Path home;

  @Test
  void everyCommandOfTheReadmeWorks() throws IOException {
    Map<String, Integer> ended = new TreeMap<>();
    for (String command : commands()) {
      ended.put(command.split(" ", -1)[0], run(command));
    }
    assertThat(ended).isEqualTo(new TreeMap<>(ENDS_WITH));
  }

  private static List<String> commands() throws IOException {
    return Files.readAllLines(Path.of("README.md")).stream()
        .filter(line -> line.startsWith(PROGRAM))
        .map(line -> line.substring(PROGRAM.length()).strip())
        .toList();
  }

  private int run(String command) {
    List<String> arguments = new ArrayList<>(List.of(command.split(" ", -1)));
    arguments.addAll(
        List.of(
            "--papers",
            home.resolve("papers").toString(),
            "--store",
            home.resolve("var").toString()));
    PrintWriter out = new PrintWriter(new StringWriter());
    return Boardpaper.execute(out, out, arguments.toArray(String[]::new));
  }
}
