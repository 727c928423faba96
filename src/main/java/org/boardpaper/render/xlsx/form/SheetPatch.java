package org.boardpaper.render.xlsx.form;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.util.CellReference;
import org.boardpaper.round.PlanEdit;

/**
 * Puts new values into cells of a sheet's XML and leaves every other character of it alone. A cell
 * that holds a formula is left alone, too.
 *
 * <p>Reference: ECMA-376 Part 1, 18.3.1.4 (c) and 18.3.1.73 (row).
 */
final class SheetPatch {
  private static final String NAME = "(?:\\w+:)?";
  private static final Pattern ROW = Pattern.compile("<(" + NAME + ")row\\b([^>]*?)(/?)>");
  private static final Pattern CELL =
      Pattern.compile("<(" + NAME + ")c\\b([^>]*?)(?:/>|>(.*?)</" + NAME + "c>)", Pattern.DOTALL);
  private static final Pattern FORMULA = Pattern.compile("<" + NAME + "f\\b");
  private static final Pattern REFERENCE = Pattern.compile("\\br=[\"']([A-Z]+\\d+)[\"']");
  private static final Pattern NUMBER = Pattern.compile("\\br=[\"'](\\d+)[\"']");
  private static final Pattern STYLE = Pattern.compile("\\bs=[\"'](\\d+)[\"']");

  private final String xml;
  private final CellValues values;
  private final Map<Integer, Map<Integer, PlanEdit>> edits = new TreeMap<>();
  private final List<PlanEdit> notWritten = new ArrayList<>();

  SheetPatch(String xml, CellValues values, List<PlanEdit> wanted) {
    this.xml = xml;
    this.values = values;
    wanted.forEach(
        edit ->
            edits
                .computeIfAbsent(edit.place().row(), any -> new TreeMap<>())
                .put(edit.place().column(), edit));
  }

  /** The sheet with the new values. */
  String applied() {
    StringBuilder out = new StringBuilder(xml.length());
    Matcher row = ROW.matcher(xml);
    int from = 0;
    int number = 0;
    while (row.find()) {
      number = number(row.group(2), number + 1);
      Map<Integer, PlanEdit> own = edits.remove(number);
      if (own != null && row.group(3).isEmpty()) {
        String end = "</" + row.group(1) + "row>";
        int close = xml.indexOf(end, row.end());
        if (close < 0) {
          throw new IllegalStateException("row " + number + " has no end");
        }
        out.append(xml, from, row.end());
        out.append(cells(new Body(row.group(1), number, row.end(), close), own));
        from = close;
      } else if (own != null) {
        notWritten.addAll(own.values());
      }
    }
    edits.values().forEach(rest -> notWritten.addAll(rest.values()));
    return out.append(xml, from, xml.length()).toString();
  }

  /** Cells that could not be written: formulas, and rows that are not there. */
  List<PlanEdit> notWritten() {
    return List.copyOf(notWritten);
  }

  private record Body(String prefix, int row, int start, int end) {}

  private String cells(Body body, Map<Integer, PlanEdit> own) {
    String text = xml.substring(body.start(), body.end());
    Map<Integer, PlanEdit> left = new TreeMap<>(own);
    StringBuilder out = new StringBuilder(text.length() + 64);
    Matcher cell = CELL.matcher(text);
    int from = 0;
    int column = 0;
    while (cell.find()) {
      column = column(cell.group(2), column + 1);
      out.append(text, from, cell.start());
      out.append(before(column, body, left));
      PlanEdit edit = left.remove(column);
      out.append(edit == null ? cell.group() : changed(cell, body, edit));
      from = cell.end();
    }
    left.forEach((place, edit) -> out.append(added(body, place, edit)));
    return out.append(text, from, text.length()).toString();
  }

  /** New cells that belong before a column; they are taken out of what is left. */
  private String before(int column, Body body, Map<Integer, PlanEdit> left) {
    StringBuilder out = new StringBuilder();
    Iterator<Map.Entry<Integer, PlanEdit>> waiting = left.entrySet().iterator();
    while (waiting.hasNext()) {
      Map.Entry<Integer, PlanEdit> next = waiting.next();
      if (next.getKey() < column) {
        out.append(added(body, next.getKey(), next.getValue()));
        waiting.remove();
      }
    }
    return out.toString();
  }

  private String changed(Matcher cell, Body body, PlanEdit edit) {
    String content = cell.group(3);
    if (content != null && FORMULA.matcher(content).find()) {
      notWritten.add(edit);
      return cell.group();
    }
    return values.cell(body.prefix(), reference(body.row(), edit), style(cell.group(2)), edit);
  }

  private String added(Body body, int column, PlanEdit edit) {
    return values.cell(body.prefix(), reference(body.row(), edit), below(column, body.end()), edit);
  }

  /** The format of the next cell below that has one: a new cell looks like its column. */
  private Optional<Integer> below(int column, int from) {
    String letters = CellReference.convertNumToColString(column - 1);
    Pattern below =
        Pattern.compile("<" + NAME + "c\\b([^>]*\\br=[\"']" + letters + "\\d+[\"'][^>]*)>");
    Matcher next = below.matcher(xml);
    return next.find(from) ? style(next.group(1)) : Optional.empty();
  }

  private static String reference(int row, PlanEdit edit) {
    return CellReference.convertNumToColString(edit.place().column() - 1) + row;
  }

  private static Optional<Integer> style(String attributes) {
    Matcher style = STYLE.matcher(attributes);
    return style.find() ? Optional.of(Integer.valueOf(style.group(1))) : Optional.empty();
  }

  private static int number(String attributes, int next) {
    Matcher number = NUMBER.matcher(attributes);
    return number.find() ? Integer.parseInt(number.group(1)) : next;
  }

  private static int column(String attributes, int next) {
    Matcher reference = REFERENCE.matcher(attributes);
    return reference.find() ? new CellReference(reference.group(1)).getCol() + 1 : next;
  }
}
