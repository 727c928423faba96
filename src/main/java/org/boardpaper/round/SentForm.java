package org.boardpaper.round;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.boardpaper.basics.Quarter;

/**
 * A form as it was sent.
 *
 * @param quarter the quarter asked about
 * @param agency who was asked
 * @param due by when
 * @param file the file's name
 * @param fingerprint of all rows together
 * @param rows in the order of the form, part by part
 */
public record SentForm(
    Quarter quarter,
    String agency,
    LocalDate due,
    String file,
    String fingerprint,
    List<SentRow> rows) {
  /** Copies the list. */
  public SentForm {
    rows = List.copyOf(rows);
  }

  /** The form of an agency. */
  public static SentForm of(Asked asked, Quarter quarter, LocalDate due) {
    List<SentRow> rows = new ArrayList<>();
    for (FormPart part : FormPart.values()) {
      asked.rows(part).forEach(row -> rows.add(SentRow.of(quarter, asked.agency(), row, part)));
    }
    List<String> texts =
        Stream.concat(
                Stream.of(quarter.id(), asked.agency(), due.toString()),
                rows.stream().map(SentRow::code))
            .toList();
    String file = quarter.slug() + "-" + asked.slug() + ".xlsx";
    return new SentForm(quarter, asked.agency(), due, file, Fingerprint.of(texts), rows);
  }

  /** The rows of a part, in the order of its sheet. */
  public List<SentRow> rows(FormPart part) {
    return rows.stream().filter(row -> row.part() == part).toList();
  }
}
