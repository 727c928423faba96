package org.boardpaper.render.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.boardpaper.basics.Pounds;
import org.boardpaper.basics.SourceCell;
import org.boardpaper.paper.Figure;
import org.boardpaper.paper.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FiguresJsonTest {
  private static final Figure COST =
      new Figure(
          "forecast.base.2016-17.cost.total",
          Value.of(Pounds.of("63339")),
          "Cost at 2.5 reviews, \"base\" case",
          "office + 2.5 × £8,500",
          List.of(
              new SourceCell("funding-ledger.xlsx", "Ledger", 17, 3),
              SourceCell.line("reviews.csv", 4),
              SourceCell.wholeFile("scenarios.yaml")));
  private static final Figure CASES =
      new Figure("review.cases.total", Value.of(8), "Cases", "count of reviews", List.of());

  @TempDir private Path folder;

  @Test
  void figuresAreSortedByIdWithTheirSources() throws IOException {
    assertThat(written(List.of(CASES, COST)))
        .isEqualTo(
            """
            [
              {
                "id" : "forecast.base.2016-17.cost.total",
                "value" : "63339.00",
                "unit" : "GBP",
                "label" : "Cost at 2.5 reviews, \\"base\\" case",
                "rule" : "office + 2.5 × £8,500",
                "sources" : [
                  { "file" : "funding-ledger.xlsx", "sheet" : "Ledger", "cell" : "C17" },
                  { "file" : "reviews.csv", "sheet" : "", "row" : 4 },
                  { "file" : "scenarios.yaml", "sheet" : "" }
                ]
              },
              {
                "id" : "review.cases.total",
                "value" : "8",
                "unit" : "count",
                "label" : "Cases",
                "rule" : "count of reviews",
                "sources" : [ ]
              }
            ]
            """);
  }

  @Test
  void noFiguresAreAnEmptyArray() throws IOException {
    assertThat(written(List.of())).isEqualTo("[ ]\n");
  }

  @Test
  void twoFiguresOfOneIdAreRefused() {
    assertThatThrownBy(() -> written(List.of(CASES, CASES)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("two figures have the id review.cases.total");
  }

  private String written(List<Figure> figures) throws IOException {
    Path file = folder.resolve("figures.json");
    FiguresJson.write(figures, file);
    return Files.readString(file);
  }
}
