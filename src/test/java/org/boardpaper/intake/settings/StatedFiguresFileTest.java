package org.boardpaper.intake.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.boardpaper.basics.Finding;
import org.boardpaper.basics.SourceCell;
import org.boardpaper.intake.SourceFile;
import org.boardpaper.paper.StatedFigure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StatedFiguresFileTest {
  @TempDir Path folder;

  @Test
  void figures_are_read_with_their_lines_whatever_the_order_of_columns() {
    StatedFigures read =
        read("What was said\n\nSAID IN,Figure,value\n\"Draft, on spread\",review.cases.total,8\n");

    assertThat(read.findings()).isEmpty();
    assertThat(read.figures())
        .containsExactly(
            new StatedFigure(
                "review.cases.total",
                "8",
                "Draft, on spread",
                SourceCell.line("stated-figures.csv", 4)));
  }

  @Test
  void a_partnership_need_not_have_the_file() {
    SourceFile none = new SourceFile(folder.resolve("none.csv"), "stated-figures.csv");

    assertThat(StatedFiguresFile.read(none)).isEqualTo(StatedFigures.NONE);
  }

  @Test
  void a_missing_column_is_told() {
    assertThat(told("Figure,Amount\n"))
        .containsExactly(
            "error column-missing: stated-figures.csv: found Figure, Amount; expected Figure,"
                + " Value, Said in. Write these headers on one line.");
  }

  @Test
  void an_empty_file_is_told() {
    assertThat(told(""))
        .containsExactly(
            "error column-missing: stated-figures.csv: found nothing; expected Figure, Value, Said"
                + " in. Write these headers on one line.");
  }

  @Test
  void each_line_that_cannot_be_used_is_told() {
    assertThat(told("Figure,Value,Said in\nCases,8,Draft\nreview.cases.total,,Draft\n"))
        .containsExactly(
            "error figure-id-unreadable: stated-figures.csv, line 2: found Cases; expected a figure"
                + " such as review.cases.total. Correct the line, or delete it.",
            "error value-missing: stated-figures.csv, line 3: found nothing; expected the value"
                + " that was said of review.cases.total. Correct the line, or delete it.");
  }

  @Test
  void a_line_that_cannot_be_used_does_not_hide_the_others() {
    StatedFigures read =
        read("Figure,Value,Said in\nreview.cases.total,,Draft\nplan.actions.total,9,Draft\n");

    assertThat(read.findings()).extracting(Finding::rule).containsExactly("value-missing");
    assertThat(read.figures())
        .extracting(StatedFigure::figure)
        .containsExactly("plan.actions.total");
  }

  @Test
  void a_comma_outside_quotation_marks_is_told() {
    assertThat(told("Figure,Value,Said in\nplan.actions.total,1,204,Draft\n"))
        .containsExactly(
            "error cells-beyond-header: stated-figures.csv, line 2: found Draft; expected words"
                + " with a comma in quotation marks. Correct the line, or delete it.");
  }

  @Test
  void quotation_marks_left_open_are_told() {
    assertThat(told("Figure,Value,Said in\nreview.cases.total,8,\"Draft\" paper\n"))
        .containsExactly(
            "error csv-unreadable: stated-figures.csv: found quotation marks that do not pair;"
                + " expected comma-separated values. Close or double the quotation marks.");
  }

  @Test
  void a_quotation_mark_that_swallows_the_lines_below_is_told() {
    assertThat(told("Figure,Value,Said in\nreview.cases.total,8,\"Draft\nplan.actions.total,9,x\n"))
        .containsExactly(
            "error cell-of-many-lines: stated-figures.csv, line 2: found Draft"
                + " plan.actions.total,9,x; expected quotation marks in pairs. Correct the line, or"
                + " delete it.");
  }

  private List<String> told(String text) {
    StatedFigures loaded = read(text);
    assertThat(loaded.figures()).isEmpty();
    return Written.lines(loaded.findings());
  }

  private StatedFigures read(String text) {
    return StatedFiguresFile.read(Written.file(folder, "stated-figures.csv", text));
  }
}
