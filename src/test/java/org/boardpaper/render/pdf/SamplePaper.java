package org.boardpaper.render.pdf;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import org.boardpaper.basics.Pounds;
import org.boardpaper.paper.Appendix;
import org.boardpaper.paper.BarChart;
import org.boardpaper.paper.Block;
import org.boardpaper.paper.Block.ChartBlock;
import org.boardpaper.paper.Block.Marker;
import org.boardpaper.paper.Block.Paragraph;
import org.boardpaper.paper.Block.Point;
import org.boardpaper.paper.Block.Points;
import org.boardpaper.paper.Block.Subheading;
import org.boardpaper.paper.Block.TableBlock;
import org.boardpaper.paper.Masthead;
import org.boardpaper.paper.Paper;
import org.boardpaper.paper.Section;
import org.boardpaper.paper.Table;
import org.boardpaper.paper.Table.Column;
import org.boardpaper.paper.Table.Kind;
import org.boardpaper.paper.Value;

/** An invented paper that has every kind of block. Names and figures are nobody's. */
final class SamplePaper {
  static final Masthead MASTHEAD =
      new Masthead(
          "Westhaven and Holme Community Safety Partnership",
          "Westhaven Safer Communities Board",
          LocalDate.of(2024, 6, 12),
          "Domestic homicide reviews: annual report for 2023/24",
          List.of(
              "Alex Morgan, Community Safety Manager",
              "Westhaven County Council",
              "Telephone: 01632 960 001",
              "E-mail: alex.morgan@westhaven.example"));

  private SamplePaper() {}

  /** Short: a few upright pages, and an appendix with some rows. */
  static Paper withRows(int rows) {
    return new Paper(
        MASTHEAD,
        List.of(purpose(), plans(), money(), recommendations()),
        List.of(outstanding(rows), noEvents()));
  }

  static Paper of(Block... blocks) {
    return new Paper(MASTHEAD, List.of(new Section("Purpose", List.of(blocks))), List.of());
  }

  static Paper of(Appendix appendix) {
    return new Paper(MASTHEAD, List.of(purpose()), List.of(appendix));
  }

  private static Section purpose() {
    return new Section(
        "Purpose of this report",
        List.of(
            new Paragraph(
                1,
                "The partnership owes the Board one report a year on the reviews that follow a"
                    + " domestic homicide in its area. This is the report for the year that ended"
                    + " on 31 March 2024."),
            new Paragraph(
                2,
                "It says how many reviews are open, which actions are late and with whom, what the"
                    + " reviews have cost, and what the Board is asked to decide.")));
  }

  private static Section plans() {
    return new Section(
        "Action plans",
        List.of(
            new Paragraph(3, "At the end of March, three agencies had actions to complete:"),
            new Points(
                Marker.BULLET,
                List.of(
                    new Point("Westhaven Police: one action on risk assessment.", List.of()),
                    new Point(
                        "Adult social care: two actions, on",
                        List.of("case audits, due in April", "supervision notes, due in May")),
                    new Point(
                        "The hospital trust: one action, for which no date has been agreed and"
                            + " which the Board may wish to raise with the trust itself before"
                            + " the next meeting.",
                        List.of()))),
            new Subheading("How long actions take"),
            new Paragraph(4, "Half of all actions were completed within six months of the review."),
            new ChartBlock(durations()),
            new TableBlock(durationTable())));
  }

  private static Section money() {
    return new Section(
        "Money",
        List.of(
            new Paragraph(
                5,
                "The pot held £21,840 at the start of the year and £19,355.50 at its end. The table"
                    + " shows what each partner agreed to pay and what has been received."),
            new TableBlock(contributions()),
            new Paragraph(6, "Two further years are shown as the forecast sees them."),
            new ChartBlock(forecast()),
            new TableBlock(
                new Table(
                    "waivers",
                    "Contributions waived",
                    List.of(new Column("Partner", 1, Kind.ROW_HEADER)),
                    List.of(),
                    "No contribution was waived in the year."))));
  }

  private static Section recommendations() {
    return new Section(
        "Recommendations",
        List.of(
            new Paragraph(7, "The Board is asked to:"),
            new Points(
                Marker.LETTER,
                List.of(
                    new Point("note the progress of the action plans;", List.of()),
                    new Point(
                        "agree contributions for 2024/25 as set out in the table above;",
                        List.of()),
                    new Point(
                        "commission a fuller study, in particular of",
                        List.of("the cost of each review", "the time to the first panel"))))));
  }

  private static BarChart durations() {
    return new BarChart(
        "durations-chart",
        "Most actions are completed within a year",
        List.of("Actions"),
        List.of(
            bar("Up to 6 months", 21),
            bar("7 to 12 months", 14),
            bar("More than 12 months, or not yet completed at the end of the year", 7)),
        "Most actions are completed within a year. Up to 6 months: 21. 7 to 12 months: 14. More"
            + " than 12 months, or not yet completed at the end of the year: 7.");
  }

  private static BarChart forecast() {
    return new BarChart(
        "forecast-chart",
        "The pot would be overdrawn in 2025/26 without the higher contributions",
        List.of("As agreed", "As recommended"),
        List.of(money("2024/25", "7200.00", "15450.00"), money("2025/26", "-4900.00", "11800.50")),
        "The pot would be overdrawn in 2025/26 without the higher contributions. 2024/25: £7,200"
            + " as agreed, £15,450 as recommended. 2025/26: −£4,900 as agreed, £11,800.50 as"
            + " recommended.");
  }

  private static BarChart.Bar bar(String label, long count) {
    return new BarChart.Bar(label, List.of(Value.of(count)));
  }

  private static BarChart.Bar money(String label, String first, String second) {
    return new BarChart.Bar(label, List.of(pounds(first), pounds(second)));
  }

  private static Table durationTable() {
    return new Table(
        "durations",
        "Actions by the time they took",
        List.of(
            new Column("Time from the review", 3, Kind.ROW_HEADER),
            new Column("Actions", 1, Kind.NUMBER)),
        List.of(
            List.of(Value.of("Up to 6 months"), Value.of(21)),
            List.of(Value.of("7 to 12 months"), Value.of(14)),
            List.of(Value.of("More than 12 months, or not yet completed"), Value.of(7))),
        "No action was completed.");
  }

  private static Table contributions() {
    return new Table(
        "contributions",
        "Contributions for 2023/24, by partner",
        List.of(
            new Column("Partner", 4, Kind.ROW_HEADER),
            new Column("Agreed", 2, Kind.NUMBER),
            new Column("Received", 2, Kind.NUMBER),
            new Column("To collect", 2, Kind.NUMBER),
            new Column("Note", 4, Kind.TEXT)),
        List.of(
            contribution("Westhaven County Council", "24000.00", "24000.00", "0.00", ""),
            contribution("Westhaven Police", "12500.50", "12500.50", "0.00", "Paid in two parts"),
            contribution("Holme District Council", "2750.00", "0.00", "2750.00", "Due in July"),
            contribution("Total", "39250.50", "36500.50", "2750.00", "")),
        "No contribution was agreed.");
  }

  private static List<Value> contribution(
      String partner, String agreed, String received, String open, String note) {
    return List.of(
        Value.of(partner), pounds(agreed), pounds(received), pounds(open), Value.of(note));
  }

  private static Value pounds(String amount) {
    return Value.of(Pounds.of(amount));
  }

  /** The appendix with an outstanding action a row; rows are made as they are asked for. */
  static Appendix outstanding(int rows) {
    return new Appendix(
        "Appendix 1",
        "Outstanding actions",
        List.of(
            "All actions that were not completed on 31 March 2024. Late actions are past the date"
                + " in the plan."),
        List.of(
            new Table(
                "outstanding",
                "Outstanding actions of single agencies",
                outstandingColumns(),
                rowsOf(rows),
                "No action is outstanding.")));
  }

  private static List<Column> outstandingColumns() {
    return List.of(
        new Column("Ref", 3, Kind.ROW_HEADER),
        new Column("Review", 4, Kind.TEXT),
        new Column("Recommendation", 8, Kind.TEXT),
        new Column("Action", 8, Kind.TEXT),
        new Column("Lead", 4, Kind.TEXT),
        new Column("Due", 4, Kind.TEXT),
        new Column("Status", 4, Kind.TEXT),
        new Column("Days late", 2, Kind.NUMBER),
        new Column("Progress", 8, Kind.TEXT));
  }

  private static Iterable<List<Value>> rowsOf(int rows) {
    return () -> IntStream.rangeClosed(1, rows).mapToObj(SamplePaper::row).iterator();
  }

  static List<Value> row(int number) {
    return List.of(
        Value.of("A" + number),
        Value.of("Review " + (number % 7 + 1)),
        Value.of("Agencies share what they know about risk with each other without delay."),
        Value.of("Write down who tells whom, by when, and check it twice a year (" + number + ")."),
        Value.of(number % 3 == 0 ? "Westhaven Police" : "Adult social care"),
        Value.of(LocalDate.of(2023, 9, 30).plusDays(number % 90)),
        Value.of(number % 2 == 0 ? "In progress" : "Not started"),
        Value.of(number % 180),
        Value.of(
            "The guidance is drafted and has been sent to partners for comment; training follows"
                + " in the autumn."));
  }

  private static Appendix noEvents() {
    return new Appendix(
        "Appendix 2",
        "Changes since the last report",
        List.of(),
        List.of(
            new Table(
                "withdrawn",
                "Actions withdrawn",
                List.of(new Column("Ref", 1, Kind.ROW_HEADER), new Column("Why", 5, Kind.TEXT)),
                List.of(),
                "No action was withdrawn.")));
  }

  /** Walks a value list of nothing else than what a test names. */
  static Table table(String id, String cell) {
    return new Table(
        id,
        "A table with one cell",
        List.of(new Column("Ref", 1, Kind.ROW_HEADER), new Column("Text", 3, Kind.TEXT)),
        List.of(List.of(Value.of("A1"), Value.of(cell))),
        "Nothing.");
  }

  static Paper withParagraphs(int paragraphs) {
    List<Section> sections = new ArrayList<>();
    for (int number = 1; number <= paragraphs; number++) {
      sections.add(
          new Section(
              "Matter " + number,
              List.of(new Paragraph(number, "Something is said about it. ".repeat(60).strip()))));
    }
    return new Paper(MASTHEAD, sections, List.of());
  }

  static Iterator<List<Value>> values(Table table) {
    return table.rows().iterator();
  }
}
