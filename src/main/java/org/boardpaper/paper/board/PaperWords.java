package org.boardpaper.paper.board;

import java.util.function.Consumer;
import org.boardpaper.paper.Appendix;
import org.boardpaper.paper.BarChart;
import org.boardpaper.paper.Block;
import org.boardpaper.paper.Paper;
import org.boardpaper.paper.Table;
import org.boardpaper.paper.Value;

/** Walks every word of a paper. */
final class PaperWords {
  private final Consumer<String> reader;

  private PaperWords(Consumer<String> reader) {
    this.reader = reader;
  }

  static void of(Paper paper, Consumer<String> reader) {
    PaperWords words = new PaperWords(reader);
    reader.accept(paper.masthead().partnership());
    reader.accept(paper.masthead().board());
    reader.accept(paper.masthead().title());
    reader.accept(paper.masthead().logoWords());
    paper.masthead().contact().forEach(reader);
    paper.notice().texts().forEach(reader);
    paper
        .sections()
        .forEach(
            section -> {
              reader.accept(section.heading());
              section.blocks().forEach(words::block);
            });
    paper.appendices().forEach(words::appendix);
  }

  private void appendix(Appendix appendix) {
    reader.accept(appendix.title());
    appendix.notes().forEach(reader);
    appendix.tables().forEach(this::table);
  }

  private void block(Block block) {
    if (block instanceof Block.Paragraph paragraph) {
      reader.accept(paragraph.text());
    } else if (block instanceof Block.Subheading heading) {
      reader.accept(heading.text());
    } else if (block instanceof Block.Points points) {
      points.items().forEach(this::point);
    } else if (block instanceof Block.TableBlock here) {
      table(here.table());
    } else if (block instanceof Block.ChartBlock here) {
      chart(here.chart());
    } else {
      throw new IllegalStateException("nobody reads a " + block.getClass().getSimpleName());
    }
  }

  private void point(Block.Point point) {
    reader.accept(point.text());
    point.points().forEach(reader);
  }

  private void chart(BarChart chart) {
    reader.accept(chart.message());
    reader.accept(chart.alternative());
    chart.bars().forEach(bar -> reader.accept(bar.label()));
  }

  private void table(Table table) {
    reader.accept(table.caption());
    reader.accept(table.whenEmpty());
    table.columns().forEach(column -> reader.accept(column.heading()));
    table.rows().forEach(row -> row.stream().map(Value::printed).forEach(reader));
  }
}
