package org.boardpaper.render.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.boardpaper.paper.Table;

/**
 * Names of worksheets and marked-up tables that Excel takes without a repair: "Rename a worksheet"
 * and "Names in formulas" in Microsoft's support pages.
 */
final class WorkbookNames {
  static final String COVER = "Cover";
  static final String CONTENTS = "Contents";
  static final String NOTES = "Notes";
  static final String CONTENTS_TABLE = "contents";
  static final String NOTES_TABLE = "notes";

  private static final int LONGEST_SHEET = 31;
  private static final int LONGEST_TABLE = 255;
  private static final Pattern NOT_IN_SHEET = Pattern.compile("[\\\\/?*\\[\\]:\\p{Cntrl}]+");
  private static final Pattern NOT_IN_TABLE = Pattern.compile("[^A-Za-z0-9_.]+");

  /** Not a letter first, a cell (FY2016), a row or column (R1C1), or a truth value. */
  private static final Pattern NO_TABLE =
      Pattern.compile("(?i)[^a-z_].*|[a-z]{1,3}\\d+|r\\d*(c\\d*)?|c\\d*|true|false|");

  private final UniqueNames sheets = new UniqueNames(LONGEST_SHEET, "-");
  private final UniqueNames tables = new UniqueNames(LONGEST_TABLE, "_");

  /** Takes the names of the first three worksheets, and the one that Excel keeps for itself. */
  WorkbookNames() {
    List.of(COVER, CONTENTS, NOTES, "History").forEach(sheets::take);
    List.of(CONTENTS_TABLE, NOTES_TABLE).forEach(tables::take);
  }

  /** A name for a worksheet. */
  String sheet(String wished) {
    String legal = NOT_IN_SHEET.matcher(CellText.of(wished).text()).replaceAll("-");
    return sheets.take(legal.replace('\'', '’').strip());
  }

  /** A name for a marked-up table. */
  String table(String wished) {
    String legal = NOT_IN_TABLE.matcher(wished).replaceAll("_");
    return tables.take(NO_TABLE.matcher(legal).matches() ? "table_" + legal : legal);
  }

  /** Headings for the columns of one table: never empty, one line each, all different. */
  static List<String> headings(List<Table.Column> columns) {
    UniqueNames taken = new UniqueNames(LONGEST_TABLE, " ");
    List<String> headings = new ArrayList<>();
    for (Table.Column column : columns) {
      String line = column.heading().replaceAll("\\s+", " ").strip();
      String heading = line.isEmpty() ? "Column " + (headings.size() + 1) : line;
      headings.add(taken.take(Cell.text(heading).content()));
    }
    return headings;
  }
}
