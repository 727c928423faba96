package org.boardpaper.render.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.boardpaper.paper.Table;
import org.boardpaper.paper.Value;

/** The notes of a workbook, numbered in the order in which its worksheets first need them. */
final class Notes {
  private static final String NONE = "There are no notes.";
  private static final List<Table.Column> COLUMNS =
      List.of(
          new Table.Column("Note number", 1, Table.Kind.ROW_HEADER),
          new Table.Column("Note text", 8, Table.Kind.TEXT));

  private final List<String> texts = new ArrayList<>();

  /** Adds what is not there yet and says how to refer to it: {@code "[note 1], [note 3]"}. */
  String refer(List<String> notes) {
    return notes.stream()
        .filter(note -> !note.isBlank())
        .map(this::numberOf)
        .sorted()
        .map(Notes::marker)
        .collect(Collectors.joining(", "));
  }

  /** The worksheet with the notes, or with the sentence that there are none. */
  Sheet sheet() {
    if (texts.isEmpty()) {
      List<Line> lines =
          new ArrayList<>(ExhibitSheet.head("Notes", "This worksheet contains no table."));
      lines.add(Line.of(Look.PARAGRAPH, NONE));
      return Sheet.ofLines(WorkbookNames.NOTES, lines);
    }
    Table table = new Table("notes", "Notes", COLUMNS, rows(), NONE);
    return Sheet.ofTable(
        WorkbookNames.NOTES,
        ExhibitSheet.head("Notes", "This worksheet contains one table."),
        Grid.of(WorkbookNames.NOTES_TABLE, table, Survey.of(table), List.of()));
  }

  private List<List<Value>> rows() {
    List<List<Value>> rows = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      rows.add(List.of(Value.of(marker(i + 1)), Value.of(texts.get(i))));
    }
    return rows;
  }

  private int numberOf(String note) {
    if (!texts.contains(note)) {
      texts.add(note);
    }
    return texts.indexOf(note) + 1;
  }

  private static String marker(int number) {
    return "[note " + number + "]";
  }
}
