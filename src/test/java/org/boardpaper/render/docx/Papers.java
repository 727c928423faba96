package org.boardpaper.render.docx;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.boardpaper.paper.Appendix;
import org.boardpaper.paper.Block;
import org.boardpaper.paper.Masthead;
import org.boardpaper.paper.Paper;
import org.boardpaper.paper.Section;
import org.boardpaper.paper.Table;
import org.boardpaper.paper.Table.Column;
import org.boardpaper.paper.Table.Kind;
import org.boardpaper.paper.Value;
import org.boardpaper.render.SamplePaper;

/** Papers of every kind that a document must hold. */
final class Papers {
  static final String WELSH = "Ŵyr Llŷr o Lanŵythan: tŷ, dŵr, Ŷnys, ẁ ẃ ẅ ỳ ý ÿ";
  static final String UNBROKEN = "Llanfairpwllgwyngyllgogerychwyrndrobwll".repeat(40);

  private Papers() {}

  static Stream<Paper> all() {
    return Stream.of(
        SamplePaper.paper(), withActions(0), withActions(1), of(WELSH), of(UNBROKEN), bare());
  }

  /** One paragraph, and an appendix with a row for each action. */
  static Paper withActions(int actions) {
    Table table =
        new Table(
            "outstanding",
            "Outstanding actions",
            List.of(new Column("Ref", 1, Kind.ROW_HEADER), new Column("Action", 5, Kind.TEXT)),
            () -> IntStream.rangeClosed(1, actions).mapToObj(Papers::action).iterator(),
            "There are no outstanding actions.");
    Appendix appendix = new Appendix("Appendix 1", "Actions", List.of("All."), List.of(table));
    return paper(List.of(new Block.Paragraph(1, "See Appendix 1.")), List.of(appendix));
  }

  private static List<Value> action(int number) {
    return List.of(Value.of("A" + number), Value.of("Train all staff of team " + number));
  }

  /** The same words in a paragraph, a list and a cell. */
  static Paper of(String words) {
    Block.Point point = new Block.Point(words, List.of(words));
    Table table =
        new Table(
            "words",
            words,
            List.of(new Column(words, 1, Kind.ROW_HEADER), new Column("Value", 1, Kind.NUMBER)),
            List.of(List.of(Value.of(words), Value.of(7))),
            "None.");
    return paper(
        List.of(
            new Block.Paragraph(1, words),
            new Block.Points(Block.Marker.BULLET, List.of(point)),
            new Block.TableBlock(table)),
        List.of());
  }

  static Paper of(Block... blocks) {
    return paper(List.of(blocks), List.of());
  }

  /** No contact, so that nothing but the section itself ends the upright pages. */
  private static Paper bare() {
    Masthead named = SamplePaper.masthead();
    Masthead masthead =
        new Masthead(named.partnership(), named.board(), named.meeting(), named.title(), List.of());
    return new Paper(masthead, List.of(), withActions(2).appendices());
  }

  private static Paper paper(List<Block> blocks, List<Appendix> appendices) {
    return new Paper(SamplePaper.masthead(), List.of(new Section("Purpose", blocks)), appendices);
  }
}
