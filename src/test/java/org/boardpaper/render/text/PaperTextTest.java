package org.boardpaper.render.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.boardpaper.paper.Block;
import org.boardpaper.paper.Paper;
import org.boardpaper.paper.Section;
import org.boardpaper.paper.Table;
import org.boardpaper.paper.Value;
import org.boardpaper.render.SamplePaper;
import org.junit.jupiter.api.Test;

class PaperTextTest {
  @Test
  void thePaperReadsAsItsGoldenText() throws IOException {
    try (InputStream golden = PaperTextTest.class.getResourceAsStream("sample-paper.txt")) {
      String expected = new String(Objects.requireNonNull(golden).readAllBytes(), UTF_8);
      assertThat(PaperText.of(SamplePaper.paper())).isEqualTo(expected);
    }
  }

  @Test
  void letteredItemsGoOnAfterZ() {
    List<Block.Point> items =
        IntStream.range(0, 28).mapToObj(i -> new Block.Point("item " + i, List.of())).toList();
    Block block = new Block.Points(Block.Marker.LETTER, items);
    assertThat(PaperText.of(paperOf(block)))
        .contains("\n     (a)  item 0\n", "\n     (z)  item 25\n", "\n     (ab) item 27\n");
  }

  @Test
  void aVeryWideCellDoesNotWidenTheOtherRows() {
    Table.Column column = new Table.Column("Text", 1, Table.Kind.TEXT);
    List<List<Value>> rows =
        List.of(
            List.of(Value.of("x".repeat(500)), Value.of("after")),
            List.of(Value.of("short"), Value.of("beside")));
    Table table = new Table("wide", "Wide", List.of(column, column), rows, "Empty.");
    assertThat(PaperText.of(SamplePaper.with(table)))
        .contains("x  after\n", "  short" + " ".repeat(57) + "beside\n");
  }

  @Test
  void noLineEndsInASpaceAndEveryLineEndsInALineFeed() {
    assertThat(PaperText.of(SamplePaper.paper()))
        .doesNotContainPattern("[ \\t\\r]\\n")
        .endsWith("example.gov.uk\n");
  }

  private static Paper paperOf(Block block) {
    Section section = new Section("Section", List.of(block));
    return new Paper(SamplePaper.masthead(), List.of(section), List.of());
  }
}
