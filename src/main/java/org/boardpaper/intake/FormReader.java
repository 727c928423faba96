package org.boardpaper.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.boardpaper.basics.Finding;
import org.boardpaper.basics.SourceCell;
import org.boardpaper.intake.rows.Cell;
import org.boardpaper.intake.rows.CellText;
import org.boardpaper.intake.rows.Refusal;
import org.boardpaper.intake.rows.Row;
import org.boardpaper.intake.rows.RowSource;
import org.boardpaper.intake.rows.Sheet;
import org.boardpaper.intake.words.ExactDays;
import org.boardpaper.intake.xlsx.XlsxBook;
import org.boardpaper.plan.ActionId;
import org.boardpaper.round.Field;
import org.boardpaper.round.FormFile;
import org.boardpaper.round.FormFile.Head;
import org.boardpaper.round.FormFile.SignOff;
import org.boardpaper.round.FormPart;
import org.boardpaper.round.FormRow;
import org.boardpaper.round.FormWords;
import org.boardpaper.round.Said;

/**
 * Reads a returned form. It comes from outside, so it is read by the same guarded reader as every
 * workbook; whatever is wrong with it is a warning, for one bad return must not stop the round.
 */
final class FormReader {
  private static final int ROWS_SEARCHED = 30;
  private static final int MOST_ROWS = 20_000;

  private final SourceFile file;
  private final List<Finding> findings = new ArrayList<>();
  private final List<FormRow> rows = new ArrayList<>();

  private FormReader(SourceFile file) {
    this.file = file;
  }

  /** The form, or what stands in its way. Never throws for bad content. */
  static FormFile read(SourceFile file) {
    return new FormReader(file).read();
  }

  private FormFile read() {
    try {
      if (!isWorkbook(file.path())) {
        return notRead("a file that is no workbook");
      }
      try (XlsxBook book = XlsxBook.open(file.path(), file.name())) {
        return read(book);
      }
    } catch (Refusal refusal) {
      findings.add(asWarning(refusal.finding()));
      return FormFile.none(file.name(), findings);
    } catch (IOException failure) {
      return notRead("a file that cannot be read: " + failure.getClass().getSimpleName());
    }
  }

  private FormFile read(XlsxBook book) throws Refusal {
    FormLabels about = FormLabels.of(book, FormWords.ABOUT);
    Head head =
        new Head(
            about.value(FormWords.QUARTER),
            about.value(FormWords.AGENCY),
            about.value(FormWords.FINGERPRINT));
    for (Sheet sheet : book.sheets()) {
      rows(sheet);
    }
    if (head.isNone()) {
      return notForm();
    }
    if (!book.application().isEmpty() && !book.application().startsWith("Boardpaper")) {
      savedElsewhere(book.application());
    }
    FormLabels signed = FormLabels.of(book, FormWords.SIGN_OFF);
    SignOff signOff =
        new SignOff(
            signed.value(FormWords.ROLE),
            signed.value(FormWords.DAY),
            signed.value(FormWords.NOTHING));
    return new FormFile(file.name(), head, signOff, rows, findings);
  }

  private void savedElsewhere(String application) {
    findings.add(
        Finding.information(
            "return-saved-elsewhere",
            SourceCell.wholeFile(file.name()),
            "a file saved by " + application,
            "a form as it was sent, or saved by any program for workbooks",
            "Nothing: only what stands in its cells counts."));
  }

  private FormFile notRead(String found) {
    findings.add(
        Finding.warning(
            "return-not-a-workbook",
            SourceCell.wholeFile(file.name()),
            found,
            "only returned forms (.xlsx) in this folder",
            "Take it out of the folder, or ask for the form itself."));
    return FormFile.none(file.name(), findings);
  }

  private FormFile notForm() {
    findings.add(
        Finding.warning(
            "return-not-a-form",
            SourceCell.wholeFile(file.name()),
            "a workbook without the sheet “" + FormWords.ABOUT + "”",
            "a form as it was sent",
            "Take it out of the folder, or ask for the form itself; nothing of it is taken."));
    return new FormFile(file.name(), Head.NONE, SignOff.NONE, rows, findings);
  }

  private void rows(Sheet sheet) throws Refusal {
    Optional<FormTable> table = Optional.empty();
    try (RowSource source = sheet.rows()) {
      Optional<Row> row = source.next();
      for (int i = 0; row.isPresent(); i++) {
        if (table.isPresent()) {
          take(table.get(), row.get());
        } else if (i < ROWS_SEARCHED) {
          SourceCell place = new SourceCell(file.name(), sheet.name(), row.get().number(), 0);
          table = FormTable.of(place, row.get());
        } else {
          return;
        }
        row = source.next();
      }
    } finally {
      table.ifPresent(found -> findings.addAll(found.findings()));
    }
  }

  private void take(FormTable table, Row row) throws Refusal {
    if (row.isBlank()) {
      return;
    }
    if (rows.size() == MOST_ROWS) {
      throw new Refusal(
          Finding.warning(
              "return-too-long",
              table.row(row),
              "more than " + MOST_ROWS + " rows",
              "the rows that were sent",
              "Ask the agency to answer on a fresh form."));
    }
    FormPart part = table.part();
    List<String> asSent =
        part.asSentHeaders().stream().map(header -> text(table, row, header)).toList();
    ActionId id =
        new ActionId(
            text(table, row, FormWords.REVIEW),
            text(table, row, FormWords.SERIES),
            text(table, row, FormWords.NUMBER));
    Map<Field, Said> said = new EnumMap<>(Field.class);
    for (Field field : part.fields()) {
      if (table.has(field.header())) {
        said.put(field, said(table, row, field));
      }
    }
    String code = text(table, row, FormWords.CODE);
    rows.add(new FormRow(table.row(row), part, code, id, asSent, said));
  }

  private static String text(FormTable table, Row row, String header) {
    return table.cell(row, header).text();
  }

  private static Said said(FormTable table, Row row, Field field) {
    SourceCell place = table.place(row, field.header());
    Cell cell = table.cell(row, field.header());
    if (cell instanceof Cell.Fault) {
      return new Said(place, cell.text(), "its formula ends in an error");
    }
    if (cell.text().length() > CellText.LONGEST) {
      return new Said(place, cell.text().substring(0, 100), "the text is too long for a cell");
    }
    if (!field.isDay() || cell.isBlank()) {
      return Said.of(place, cell.text());
    }
    return ExactDays.read(cell)
        .map(day -> Said.of(place, day.toString()))
        .orElseGet(() -> new Said(place, cell.text(), "no day such as 31/03/2016 is named"));
  }

  private static boolean isWorkbook(Path path) throws IOException {
    if (!Files.isRegularFile(path)) {
      return false;
    }
    try (InputStream bytes = Files.newInputStream(path)) {
      return XlsxBook.isWorkbook(bytes.readNBytes(XlsxBook.FIRST_BYTES));
    }
  }

  private static Finding asWarning(Finding finding) {
    return Finding.warning(
        finding.rule(), finding.place(), finding.found(), finding.expected(), finding.action());
  }
}
