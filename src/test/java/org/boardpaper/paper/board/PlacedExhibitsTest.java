package org.boardpaper.paper.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.boardpaper.paper.disclosure.Publication;
import org.junit.jupiter.api.Test;

/** A table or chart that nobody has placed is withheld whole; here it is told by name. */
class PlacedExhibitsTest {
  private static final Path WORDING = Path.of("docs", "how-to", "wording.md");
  private static final Path SOURCES = Path.of("src/main/java/org/boardpaper/paper/board");
  private static final Pattern TABLE_ID = Pattern.compile("new Table\\(\\s*\"([a-z-]+)\"");

  @Test
  void somebodyHasSettledOfEveryTableOfTheNarrativeIfItIsPublished() throws IOException {
    String tables = Files.readString(WORDING).replaceAll("(?s).*\nTables: (.*?)\n\n.*", "$1");
    Matcher names = Pattern.compile("`([a-z-]+)`").matcher(tables);
    assertThat(names.results().map(name -> name.group(1)).toList())
        .hasSizeGreaterThan(8)
        .allMatch(name -> Publication.isPlaced(name) || Publication.isPlaced(name + "-1"));
  }

  @Test
  void somebodyHasSettledOfEveryChartOfTheNarrativeIfItIsPublished() throws IOException {
    String charts = Files.readString(WORDING).replaceAll("(?s).*\n\\| Chart (.*?)\n\n.*", "$1");
    Matcher names = Pattern.compile("(?m)^\\| `([a-zA-Z-]+)`").matcher(charts);
    assertThat(names.results().map(name -> name.group(1)).toList())
        .hasSizeGreaterThan(5)
        .allMatch(name -> Publication.isPlaced(name + "-chart"));
  }

  @Test
  void somebodyHasSettledOfEveryTableInTheSourcesIfItIsPublished() throws IOException {
    List<String> neverPublic = List.of("findings", "withheld", "sources-of-the-figures");
    try (var files = Files.walk(SOURCES)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        Matcher ids = TABLE_ID.matcher(Files.readString(file));
        assertThat(ids.results().map(id -> id.group(1)).toList())
            .as(file.toString())
            .allMatch(id -> neverPublic.contains(id) || isPlaced(id));
      }
    }
  }

  /** An id may be the beginning of one that is put together. */
  private static boolean isPlaced(String id) {
    return Publication.isPlaced(id)
        || List.of("1", "agency", "single-agency").stream()
            .anyMatch(end -> Publication.isPlaced(id + end));
  }
}
