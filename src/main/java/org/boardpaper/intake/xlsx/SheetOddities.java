package org.boardpaper.intake.xlsx;

import java.util.ArrayList;
import java.util.List;
import org.boardpaper.basics.Finding;
import org.boardpaper.basics.SourceCell;
import org.boardpaper.intake.rows.Occurrences;

/** What there is to say of a sheet's looks: hidden rows and columns, merged cells. */
final class SheetOddities {
  private static final int NAMED = 10;

  private final SourceCell sheet;
  private final List<String> hiddenColumns = new ArrayList<>();
  private final List<String> merged = new ArrayList<>();
  private final Occurrences hiddenRows =
      new Occurrences(
          "hidden-rows",
          "rows that can be seen",
          "Nothing, if they are meant: hidden and filtered rows are read like all others.");

  private final Occurrences formulas =
      new Occurrences(
          "formulas-read-as-saved",
          "values, or formulas that were worked out before saving",
          "Nothing, if the file was saved by the program that works them out.");
  private final boolean workedOut;
  private int lastFormula;

  SheetOddities(SourceCell sheet, boolean workedOut) {
    this.sheet = sheet;
    this.workedOut = workedOut;
  }

  void note(PartXml xml) {
    if (xml.isAt("col") && xml.isTrue("hidden")) {
      int first = Math.max(1, Numbers.whole(xml.attribute("min"), 1));
      hiddenColumns.add(new SourceCell("", "", 1, first).cell().replace("1", ""));
    } else if (xml.isAt("mergeCell")) {
      merged.add(xml.attribute("ref"));
    }
  }

  void noteHidden(int row) {
    hiddenRows.note(new SourceCell(sheet.file(), sheet.sheet(), row, 0));
  }

  void noteFormula(int row) {
    if (row != lastFormula) {
      formulas.note(new SourceCell(sheet.file(), sheet.sheet(), row, 0));
      lastFormula = row;
    }
  }

  List<Finding> findings(int headerRow) {
    List<Finding> findings = new ArrayList<>();
    hiddenRows.finding().ifPresent(findings::add);
    formulas.finding().ifPresent(found -> findings.add(workedOut ? found : stale(found)));
    if (!hiddenColumns.isEmpty()) {
      findings.add(
          Finding.information(
              "hidden-columns",
              sheet,
              "hidden from column " + String.join(", ", hiddenColumns) + " on",
              "columns that can be seen",
              "Nothing, if they are meant: hidden columns are read like all others."));
    }
    List<String> inData =
        merged.stream().filter(area -> lastRow(area) > headerRow).limit(NAMED).toList();
    if (!inData.isEmpty()) {
      findings.add(mergedCells(inData));
    }
    return findings;
  }

  private static Finding stale(Finding formulas) {
    return Finding.warning(
        "formulas-not-worked-out",
        formulas.place(),
        formulas.found(),
        "formulas that were worked out before saving; this workbook says that they may not be",
        "Set the calculation to automatic, work everything out (F9) and save the file again.");
  }

  private Finding mergedCells(List<String> areas) {
    return Finding.warning(
        "merged-cells",
        new SourceCell(sheet.file(), sheet.sheet(), References.row(areas.get(0)), 0),
        String.join(", ", areas),
        "one cell for each value",
        "Unmerge them and fill each cell: only the first cell of a merged area has a value.");
  }

  private static int lastRow(String area) {
    return References.row(area.substring(area.indexOf(':') + 1));
  }
}
