package org.boardpaper.render.xlsx;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.boardpaper.basics.Finding;
import org.boardpaper.basics.Severity;
import org.boardpaper.basics.SourceCell;

/**
 * The words of one row of the list of findings.
 *
 * @param byColumn one text for each column; empty where the cell is to stay empty
 */
record FindingsTexts(Map<FindingsColumn, String> byColumn) {
  /** What indent and edges take away from the width of a column, in digits. */
  private static final int EDGES = 3;

  /** The words of a finding. */
  static FindingsTexts of(Finding finding) {
    Map<FindingsColumn, String> texts = new EnumMap<>(FindingsColumn.class);
    texts.put(FindingsColumn.SEVERITY, word(finding.severity()));
    texts.put(FindingsColumn.RULE, finding.ruleInWords());
    texts.put(FindingsColumn.FILE, legal(finding.place().file()));
    texts.put(FindingsColumn.SHEET, legal(finding.place().sheet()));
    texts.put(FindingsColumn.PLACE, place(finding.place()));
    texts.put(FindingsColumn.FOUND, finding.found().isEmpty() ? "Nothing" : legal(finding.found()));
    texts.put(FindingsColumn.EXPECTED, legal(finding.expected()));
    texts.put(FindingsColumn.ACTION, legal(finding.action()));
    return new FindingsTexts(texts);
  }

  /** The word for a severity: {@code "Warning"}. */
  static String word(Severity severity) {
    String word = severity.word();
    return word.substring(0, 1).toUpperCase(Locale.UK) + word.substring(1);
  }

  /** What stands in a column. */
  String text(FindingsColumn column) {
    return byColumn.getOrDefault(column, "");
  }

  /** How many lines the longest of them takes in its column. */
  int mostLines() {
    int most = 1;
    for (FindingsColumn column : FindingsColumn.values()) {
      most = Math.max(most, TextMeasure.lines(text(column), column.width() - EDGES));
    }
    return most;
  }

  /** The place in its file, as a link spells it; empty where a file has no cells to go to. */
  static String location(SourceCell place) {
    if (place.sheet().isEmpty()) {
      return "";
    }
    SourceCell first = place.inColumn(place.row() == 0 ? 0 : Math.max(1, place.column()));
    return Reference.quoted(place.sheet()) + "!" + (place.row() == 0 ? "A1" : first.cell());
  }

  private static String place(SourceCell place) {
    if (place.column() > 0) {
      return place.cell();
    }
    if (place.row() > 0) {
      return (place.sheet().isEmpty() ? "Line " : "Row ") + place.row();
    }
    return place.sheet().isEmpty() ? "Whole file" : "Whole sheet";
  }

  private static String legal(String text) {
    return text.isEmpty() ? "" : CellText.of(text).text();
  }
}
