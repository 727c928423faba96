package org.boardpaper.intake;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.boardpaper.basics.Names;
import org.boardpaper.intake.rows.Book;
import org.boardpaper.intake.rows.Cell;
import org.boardpaper.intake.rows.Refusal;
import org.boardpaper.intake.rows.Row;
import org.boardpaper.intake.rows.RowSource;
import org.boardpaper.intake.rows.Sheet;

/** A sheet of labels, each with its value in the next cell. */
final class FormLabels {
  private static final int ROWS_READ = 60;

  private final Map<String, Cell> valueByLabel = new LinkedHashMap<>();

  private FormLabels() {}

  /** The labels of a sheet by its name; none where there is no such sheet. */
  static FormLabels of(Book book, String sheet) throws Refusal {
    FormLabels labels = new FormLabels();
    Optional<? extends Sheet> found =
        book.sheets().stream()
            .filter(one -> Names.key(one.name()).equals(Names.key(sheet)))
            .findFirst();
    if (found.isPresent()) {
      labels.read(found.get());
    }
    return labels;
  }

  private void read(Sheet sheet) throws Refusal {
    try (RowSource rows = sheet.rows()) {
      Optional<Row> row = rows.next();
      for (int i = 0; i < ROWS_READ && row.isPresent(); i++) {
        String label = Names.key(row.get().cell(1).text());
        if (!label.isEmpty()) {
          valueByLabel.putIfAbsent(label, row.get().cell(2));
        }
        row = rows.next();
      }
    }
  }

  /** The value of a label; empty where there is none. */
  String value(String label) {
    Cell cell = valueByLabel.get(Names.key(label));
    return cell == null ? "" : cell.text();
  }
}
