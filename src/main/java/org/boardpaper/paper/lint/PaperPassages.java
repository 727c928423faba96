package org.boardpaper.paper.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.boardpaper.paper.Appendix;
import org.boardpaper.paper.BarChart;
import org.boardpaper.paper.Block;
import org.boardpaper.paper.Masthead;
import org.boardpaper.paper.Paper;
import org.boardpaper.paper.Section;
import org.boardpaper.paper.Table;
import org.boardpaper.paper.Value;

/** A paper of our own as passages, without going through any file. */
final class PaperPassages {
  private final Consumer<Passage> out;
  private String heading = "";
  private String paragraph = "";

  private PaperPassages(Consumer<Passage> out) {
    this.out = out;
  }

  /** The sections with their tables, and the headings of appendices, whose rows may be many. */
  static WrittenPaper withoutAppendices(String name, Paper paper) {
    List<Passage> passages = new ArrayList<>();
    PaperPassages walk = new PaperPassages(passages::add);
    paper.sections().forEach(walk::section);
    for (Appendix appendix : paper.appendices()) {
      walk.heading(appendix.label() + ": " + appendix.title());
      walk.notes(appendix);
    }
    return new WrittenPaper(name, Optional.of(paper.masthead().meeting()), passages);
  }

  /** All of it, passage by passage: the rows of appendices are not held. */
  static void all(Paper paper, Consumer<Passage> out) {
    PaperPassages walk = new PaperPassages(out);
    walk.masthead(paper.masthead());
    paper.sections().forEach(walk::section);
    for (Appendix appendix : paper.appendices()) {
      walk.heading(appendix.label() + ": " + appendix.title());
      walk.notes(appendix);
      appendix.tables().forEach(walk::table);
    }
    walk.heading("Officer to contact");
    walk.unnumbered(String.join(" ", paper.masthead().contact()));
  }

  private void masthead(Masthead masthead) {
    String meeting = Value.of(masthead.meeting()).printed();
    unnumbered(masthead.partnership() + " " + masthead.board() + " " + meeting);
    heading(masthead.title());
  }

  private void section(Section section) {
    heading(section.heading());
    section.blocks().forEach(this::block);
  }

  private void notes(Appendix appendix) {
    appendix.notes().forEach(this::unnumbered);
  }

  private void unnumbered(String text) {
    paragraph = "";
    passage("", Passage.Kind.PARAGRAPH, text);
  }

  private void block(Block block) {
    if (block instanceof Block.Paragraph here) {
      paragraph = Integer.toString(here.number());
      passage("", Passage.Kind.PARAGRAPH, here.text());
    } else if (block instanceof Block.Subheading here) {
      heading(here.text());
    } else if (block instanceof Block.Points here) {
      points(here);
    } else if (block instanceof Block.TableBlock here) {
      table(here.table());
    } else if (block instanceof Block.ChartBlock here) {
      chart(here.chart());
    }
  }

  private void points(Block.Points points) {
    for (int i = 0; i < points.items().size(); i++) {
      Block.Point point = points.items().get(i);
      String mark = points.marker() == Block.Marker.LETTER ? "(" + (char) ('a' + i % 26) + ")" : "";
      passage(mark, Passage.Kind.ITEM, point.text());
      point.points().forEach(inner -> passage(mark, Passage.Kind.ITEM, inner));
    }
  }

  private void table(Table table) {
    heading(table.caption());
    row(table.columns().stream().map(Table.Column::heading).toList());
    for (List<Value> row : table.rows()) {
      row(row.stream().map(Value::printed).toList());
    }
  }

  private void chart(BarChart chart) {
    heading(chart.message());
    List<String> bars = new ArrayList<>();
    for (BarChart.Bar bar : chart.bars()) {
      List<String> values = new ArrayList<>();
      for (int i = 0; i < bar.values().size(); i++) {
        values.add(chart.series().get(i) + " " + bar.values().get(i).printed());
      }
      bars.add(bar.label() + ": " + String.join("; ", values));
    }
    unnumbered(String.join(" ", bars));
  }

  private void row(List<String> cells) {
    passage("", Passage.Kind.ROW, String.join("\t", cells));
  }

  private void heading(String text) {
    heading = text;
    passage("", Passage.Kind.HEADING, text);
  }

  private void passage(String mark, Passage.Kind kind, String text) {
    String line = text.strip().replaceAll("[\\s&&[^\\t]]+", " ");
    out.accept(new Passage(new Passage.Locus(0, paragraph, mark, heading), kind, line));
  }
}
