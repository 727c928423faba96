package org.boardpaper.render.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.boardpaper.paper.Table;
import org.boardpaper.paper.Value;
import org.boardpaper.render.SamplePaper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LongTableTest {
  @TempDir private Path folder;

  private final AtomicInteger made = new AtomicInteger();

  @Test
  void everyRowOfFiveThousandIsThere() {
    OpenedPaper paper = OpenedPaper.of(Papers.withActions(5_000));
    assertThat(paper.document().getTables().get(0).getNumberOfRows()).isEqualTo(5_001);
    assertThat(OpenedPaper.cells(paper.document().getTables().get(0).getRow(5_000)))
        .containsExactly("A5000", "Train all staff of team 5000");
  }

  @Test
  void rowsAreWrittenAsTheyComeAndOnlyTheFirstAreMadeTwice() throws IOException {
    Table table =
        new Table(
            "long",
            "Long",
            List.of(new Table.Column("Words", 1, Table.Kind.TEXT)),
            () -> IntStream.range(0, 50_000).mapToObj(this::row).iterator(),
            "None.");
    PaperDocx.write(SamplePaper.with(table), folder.resolve("long.docx"));
    assertThat(made.get()).isBetween(50_000, 50_100);
  }

  private List<Value> row(int number) {
    made.incrementAndGet();
    return List.of(Value.of("%06d ".formatted(number).repeat(20)));
  }
}
