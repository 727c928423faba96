package org.boardpaper.render;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.boardpaper.basics.Pounds;
import org.boardpaper.paper.Appendix;
import org.boardpaper.paper.BarChart;
import org.boardpaper.paper.Block;
import org.boardpaper.paper.Masthead;
import org.boardpaper.paper.Paper;
import org.boardpaper.paper.Section;
import org.boardpaper.paper.Table;
import org.boardpaper.paper.Table.Column;
import org.boardpaper.paper.Table.Kind;
import org.boardpaper.paper.Value;

/**
 * A short paper with one of everything, for tests of renderers. Amounts are those of the
 * Leicestershire board paper of 8 June 2016; the actions are invented.
 */
public final class SamplePaper {
  private SamplePaper() {}

  /** The paper. */
  public static Paper paper() {
    return new Paper(masthead(), List.of(funding(), recommendations()), List.of(outstanding()));
  }

  /** The masthead alone. */
  public static Masthead masthead() {
    return new Masthead(
        "Leicestershire and Rutland Safer Communities Partnerships",
        "Leicestershire Safer Communities Strategy Board",
        LocalDate.of(2016, 6, 8),
        "Domestic homicide reviews: progress and funding",
        List.of("A. Officer, Community Safety Manager", "officer@example.gov.uk"));
  }

  /** A paper with nothing but these tables in one appendix. */
  public static Paper with(Table... tables) {
    Appendix appendix = new Appendix("Appendix 1", "Tables", List.of(), List.of(tables));
    return new Paper(masthead(), List.of(), List.of(appendix));
  }

  private static Section funding() {
    return new Section(
        "Funding",
        List.of(
            new Block.Paragraph(1, "Partners agreed contributions of £66,000 for 2016/17."),
            new Block.TableBlock(contributions()),
            new Block.Subheading("What reviews cost"),
            new Block.Paragraph(
                2,
                "The office costs £42,089 whatever the number of reviews; each review costs a"
                    + " further £8,500 for its chair and author."),
            new Block.ChartBlock(closingPot())));
  }

  private static Section recommendations() {
    Block.Point first =
        new Block.Point("notes the progress of actions; and", List.of("in Appendix 1", "to date"));
    Block.Point second = new Block.Point("agrees the contributions for 2017/18.", List.of());
    return new Section(
        "Recommendations",
        List.of(
            new Block.Paragraph(3, "It is recommended that the board:"),
            new Block.Points(Block.Marker.LETTER, List.of(first, second)),
            new Block.TableBlock(withdrawn())));
  }

  private static Table contributions() {
    List<Column> columns =
        List.of(
            new Column("Partner", 3, Kind.ROW_HEADER),
            new Column("Agreed", 1, Kind.NUMBER),
            new Column("At 2.5 reviews", 1, Kind.NUMBER),
            new Column("Agreed on", 2, Kind.TEXT),
            new Column("Remarks", 3, Kind.TEXT));
    return new Table(
        "contributions-2016-17",
        "Contributions for 2016/17",
        columns,
        List.of(
            payer("Leicestershire County Council", "30000", "28790.46", ""),
            payer("Leicestershire Police", "16000", "15354.91", "-"),
            payer("Charnwood Borough Council", "2500", "2399.21", "Paid in advance")),
        "No contribution is agreed.");
  }

  private static List<Value> payer(String name, String agreed, String share, String remarks) {
    return List.of(
        Value.of(name),
        Value.of(Pounds.of(agreed)),
        Value.of(Pounds.of(share)),
        Value.of(LocalDate.of(2016, 4, 1)),
        Value.of(remarks));
  }

  private static BarChart closingPot() {
    return new BarChart(
        "closing-pot",
        "The pot lasts the year at up to five reviews",
        List.of("Closing pot"),
        List.of(bar("2.5 reviews", "25661"), bar("5 reviews", "4411"), bar("6 reviews", "-4089")),
        "The pot lasts the year at up to five reviews. 2.5 reviews: £25,661. 5 reviews: £4,411. 6"
            + " reviews: −£4,089.");
  }

  private static BarChart.Bar bar(String label, String amount) {
    return new BarChart.Bar(label, List.of(Value.of(Pounds.of(amount))));
  }

  private static Table withdrawn() {
    return new Table(
        "withdrawn-actions",
        "Actions withdrawn since the last report",
        List.of(new Column("Action", 1, Kind.ROW_HEADER)),
        List.of(),
        "No action was withdrawn.");
  }

  private static Appendix outstanding() {
    List<Column> columns =
        List.of(
            new Column("Number", 1, Kind.ROW_HEADER),
            new Column("Action", 6, Kind.TEXT),
            new Column("Lead", 2, Kind.TEXT),
            new Column("Due", 2, Kind.TEXT),
            new Column("Progress", 6, Kind.TEXT),
            new Column("Months open", 1, Kind.NUMBER));
    Table table =
        new Table(
            "outstanding-actions",
            "Actions outstanding on 8 June 2016",
            columns,
            List.of(training(), protocol()),
            "No action is outstanding.");
    return new Appendix(
        "Appendix 1",
        "Outstanding actions",
        List.of("An action is outstanding until its owner and the board agree that it is done."),
        List.of(table));
  }

  private static List<Value> training() {
    return List.of(
        Value.of("R1.1"),
        Value.of(
            "Train every front-line officer in recognising controlling and coercive behaviour, and"
                + " record attendance so that the board can see which teams have not yet attended."),
        Value.of("Leicestershire Police"),
        Value.of(LocalDate.of(2016, 9, 30)),
        Value.of(
            "Two thirds of officers have attended.\nThe last sessions are booked for July and"
                + " September 2016."),
        Value.of(new BigDecimal("7.5"), "months"));
  }

  private static List<Value> protocol() {
    return List.of(
        Value.of("R2.3"),
        Value.of("=HYPERLINK(\"http://example.org\") must stay text"),
        Value.of("NHS"),
        Value.of("Not set"),
        Value.of(""),
        Value.of(new BigDecimal("11"), "months"));
  }
}
