package org.boardpaper.paper.board;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.boardpaper.basics.SourceCell;
import org.boardpaper.paper.Appendix;
import org.boardpaper.paper.Figure;
import org.boardpaper.paper.Table;
import org.boardpaper.paper.Table.Column;
import org.boardpaper.paper.Value;
import org.boardpaper.paper.narrative.FigureTrail;

/**
 * Where each figure of the paragraphs comes from. The reference is the paragraph's number and the
 * figure's place in it, so that nothing stands in the text that disturbs a reader.
 */
final class SourcesAnnex {
  private static final int PLACES_SHOWN = 3;
  private static final List<Column> COLUMNS =
      List.of(
          BoardTables.header("Reference", 3),
          BoardTables.text("Figure", 4),
          BoardTables.text("What it is", 8),
          BoardTables.text("How it is worked out", 9),
          BoardTables.text("From where", 10));

  private SourcesAnnex() {}

  /** The annex, with one row for each figure of each paragraph. */
  static Appendix of(List<FigureTrail.Printed> printed) {
    List<List<Value>> rows = new ArrayList<>();
    int paragraph = 0;
    int place = 0;
    for (FigureTrail.Printed one : printed) {
      place = one.paragraph() == paragraph ? place + 1 : 1;
      paragraph = one.paragraph();
      rows.add(row(paragraph + "." + place, one.figure()));
    }
    String note =
        "A reference is the number of the paragraph and the place of the figure among those of the paragraph that come from the data: 7.2 is the second one in paragraph 7. The files are the partnership's own, as they were on the day the paper was made. The file figures.json names every cell, of the figures in tables too.";
    Table table =
        new Table(
            "sources-of-the-figures",
            "Figures in the paragraphs",
            COLUMNS,
            rows,
            "No paragraph of this paper has a figure from the data.");
    return new Appendix("Appendix 4", "Sources of the figures", List.of(note), List.of(table));
  }

  private static List<Value> row(String reference, Figure figure) {
    return List.of(
        Value.of(reference),
        figure.value(),
        Value.of(figure.label()),
        Value.of(figure.rule()),
        Value.of(places(figure.sources())));
  }

  /** {@code "funding-ledger.csv, E32, E33, E34 and 7 more"}; one part for each file and sheet. */
  private static String places(List<SourceCell> sources) {
    Map<String, List<SourceCell>> byFile = new LinkedHashMap<>();
    sources.stream()
        .distinct()
        .forEach(cell -> byFile.computeIfAbsent(where(cell), none -> new ArrayList<>()).add(cell));
    return byFile.isEmpty()
        ? "Nothing is entered for it"
        : byFile.entrySet().stream()
            .map(part -> part.getKey() + shown(part.getValue()))
            .collect(Collectors.joining("; "));
  }

  private static String where(SourceCell cell) {
    return cell.sheet().isEmpty() ? cell.file() : cell.file() + ", sheet " + cell.sheet();
  }

  /** The first places of a file, and how many more there are. */
  private static String shown(List<SourceCell> cells) {
    List<String> first =
        cells.stream()
            .filter(cell -> cell.row() > 0)
            .limit(PLACES_SHOWN)
            .map(cell -> cell.column() > 0 ? cell.cell() : Integer.toString(cell.row()))
            .toList();
    if (first.isEmpty()) {
      return "";
    }
    String more =
        cells.size() > PLACES_SHOWN ? " and " + (cells.size() - PLACES_SHOWN) + " more" : "";
    return ", " + unit(cells) + String.join(", ", first) + more;
  }

  private static String unit(List<SourceCell> cells) {
    SourceCell first = cells.get(0);
    if (first.column() > 0) {
      return "";
    }
    String unit = first.sheet().isEmpty() ? "line" : "row";
    return cells.size() == 1 ? unit + " " : unit + "s ";
  }
}
