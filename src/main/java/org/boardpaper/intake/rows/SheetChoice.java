package org.boardpaper.intake.rows;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.stream.Collectors;
import org.boardpaper.basics.Finding;
import org.boardpaper.basics.Names;
import org.boardpaper.basics.SourceCell;

/** Chooses the sheet that a source stands on by the best header of each. */
final class SheetChoice {
  private static final int LEAST_SHARE = 3;

  private final String file;
  private final Map<Sheet, HeaderRow> headers;
  private final Columns columns;
  private final List<Finding> findings = new ArrayList<>();

  SheetChoice(String file, Map<Sheet, HeaderRow> headers, Columns columns) {
    this.file = file;
    this.headers = headers;
    this.columns = columns;
  }

  /** What there is to say of the choice. */
  List<Finding> findings() {
    return List.copyOf(findings);
  }

  /** The sheet that has all columns, else the one that comes nearest; empty where none does. */
  Optional<Entry<Sheet, HeaderRow>> choose() {
    for (boolean hidden : List.of(false, true)) {
      List<Entry<Sheet, HeaderRow>> complete =
          headers.entrySet().stream()
              .filter(entry -> entry.getKey().isHidden() == hidden)
              .filter(entry -> entry.getValue().isComplete(columns))
              .toList();
      if (complete.size() > 1) {
        findings.add(alike(complete));
        return Optional.empty();
      }
      if (complete.size() == 1) {
        return Optional.of(complete.get(0));
      }
    }
    return nearest();
  }

  private Optional<Entry<Sheet, HeaderRow>> nearest() {
    int most = headers.values().stream().mapToInt(HeaderRow::matches).max().orElse(0);
    boolean none = most * LEAST_SHARE < columns.needed().size() || most == 0;
    if (none) {
      findings.add(isOneField() ? separatorUnknown() : headerMissing());
      return Optional.empty();
    }
    return headers.entrySet().stream()
        .filter(entry -> entry.getValue().matches() == most)
        .findFirst();
  }

  /** Whether the header stands whole in one cell, whatever the separator. */
  private boolean isOneField() {
    return !headers.isEmpty()
        && headers.keySet().stream().allMatch(Sheet::isSeparated)
        && headers.values().stream().allMatch(this::namesSeveralInOneCell);
  }

  private boolean namesSeveralInOneCell(HeaderRow header) {
    String whole = Names.key(String.join(" ", header.headers()));
    long named =
        columns.needed().stream()
            .filter(oneOf -> whole.contains(Names.key(oneOf.get(0).name())))
            .count();
    return header.row().width() == 1 && named > 1;
  }

  private Finding separatorUnknown() {
    HeaderRow first = headers.values().iterator().next();
    return Finding.error(
        "separator-unknown",
        first.place(),
        String.join(", ", first.headers()),
        "a header whose columns are separated by commas, semicolons or tabs",
        "Save the file again as “CSV UTF-8 (comma delimited)”.");
  }

  private Finding headerMissing() {
    return Finding.error(
        "header-missing",
        SourceCell.wholeFile(file),
        "no row of headers in the first " + TableSearch.ROWS_SEARCHED + " rows",
        "a row that names the columns "
            + columns.needed().stream()
                .map(oneOf -> oneOf.get(0).name())
                .collect(Collectors.joining(", ")),
        "Add a row of headers above the data, or check that this is the right file.");
  }

  private Finding alike(List<Entry<Sheet, HeaderRow>> complete) {
    return Finding.error(
        "sheets-alike",
        complete.get(1).getValue().place(),
        "the same columns on the sheets "
            + complete.stream()
                .map(entry -> entry.getKey().name())
                .collect(Collectors.joining(", ")),
        "one sheet with the columns of the " + columns.source(),
        "Hide or take out the sheets that are not meant.");
  }

  /** Says which sheets are left aside. */
  void noteOthers(Sheet chosen, List<? extends Sheet> sheets) {
    if (chosen.isSeparated()) {
      return;
    }
    String others =
        sheets.stream()
            .filter(sheet -> !sheet.equals(chosen))
            .map(sheet -> sheet.isHidden() ? sheet.name() + " (hidden)" : sheet.name())
            .collect(Collectors.joining(", "));
    if (!others.isEmpty()) {
      findings.add(information("sheets-not-read", others, chosen));
    }
    if (chosen.isHidden()) {
      findings.add(information("hidden-sheet-read", chosen.name(), chosen));
    }
  }

  private Finding information(String rule, String found, Sheet chosen) {
    return Finding.information(
        rule,
        new SourceCell(file, chosen.name(), 0, 0),
        found,
        "one visible sheet with the columns of the " + columns.source(),
        "Check that “" + chosen.name() + "” is the sheet that is meant.");
  }
}
