package org.boardpaper.job;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.NullMarked;

/** A form that an agency fills in and sends back. */
@NullMarked
public final class ReturnedForm implements AutoCloseable {
  private static final int HEADER = 2;

  private final XSSFWorkbook workbook;
  private String sheet = "Actions";

  private ReturnedForm(XSSFWorkbook workbook) {
    this.workbook = workbook;
  }

  /** Opens a form; the file itself stays as it is. */
  public static ReturnedForm open(Path file) throws IOException {
    try (InputStream bytes = Files.newInputStream(file)) {
      return new ReturnedForm(new XSSFWorkbook(bytes));
    }
  }

  /** The workbook, for changes that no agency should make. */
  public XSSFWorkbook workbook() {
    return workbook;
  }

  /** Goes to another sheet of answers. */
  ReturnedForm on(String name) {
    sheet = name;
    return this;
  }

  /** The sheet of answers: that of actions, unless another was gone to. */
  public Sheet actions() {
    return workbook.getSheet(sheet);
  }

  /** The row of an answer, the first being 1. */
  public Row row(int number) {
    return actions().getRow(HEADER + number);
  }

  /** How many actions it asks about. */
  public int rows() {
    return actions().getLastRowNum() - HEADER;
  }

  /** Answers an action. */
  public ReturnedForm answer(int row, String header, String text) {
    cell(row(row), column(header)).setCellValue(text);
    return this;
  }

  /** Answers with a day. */
  public ReturnedForm answer(int row, String header, LocalDate day) {
    cell(row(row), column(header)).setCellValue(day);
    return this;
  }

  /** Signs the form with a role, on 8 July 2016. */
  public ReturnedForm sign(String role) {
    Sheet sheet = workbook.getSheet("Sign-off");
    cell(sheet.getRow(2), 1).setCellValue(role);
    cell(sheet.getRow(3), 1).setCellValue(LocalDate.of(2016, 7, 8));
    return this;
  }

  /** Says that there is nothing to report. */
  public ReturnedForm nothing() {
    cell(workbook.getSheet("Sign-off").getRow(4), 1).setCellValue("Yes");
    return this;
  }

  /** The column of a header, counted from 0. */
  public int column(String header) {
    for (Cell cell : actions().getRow(HEADER)) {
      if (cell.getStringCellValue().equals(header)) {
        return cell.getColumnIndex();
      }
    }
    throw new IllegalArgumentException("no column " + header);
  }

  private static Cell cell(Row row, int column) {
    return row.getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
  }

  /** Sends it back: into the folder of returns, under a name of the agency's own choice. */
  public void save(Path file) throws IOException {
    Files.createDirectories(file.getParent());
    try (OutputStream out = Files.newOutputStream(file)) {
      workbook.write(out);
    }
  }

  @Override
  public void close() throws IOException {
    workbook.close();
  }
}
