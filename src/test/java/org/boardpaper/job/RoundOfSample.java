package org.boardpaper.job;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.boardpaper.basics.Finding;
import org.jspecify.annotations.NullMarked;

/** The quarterly round 2016-Q1 of the sample: its forms, their return and what comes of it. */
@NullMarked
final class RoundOfSample implements AutoCloseable {
  private final SampleWorkspace sample;
  private final RunDesk desk;

  RoundOfSample(Path home) throws IOException {
    sample = new SampleWorkspace(home);
    desk = sample.desk(FailsOnce.never());
  }

  /** With a store elsewhere. */
  RoundOfSample(Path home, StorePlace store) throws IOException {
    sample = new SampleWorkspace(home);
    desk = RunDesk.open(store, FailsOnce.never());
  }

  RunDesk desk() {
    return desk;
  }

  SampleWorkspace sample() {
    return sample;
  }

  RunReport run(Order.Kind kind, String quarter) {
    Order.Places places = new Order.Places(sample.papers(), java.util.Optional.empty());
    return desk.order(Order.ofRound(kind, sample.folder(), quarter, places));
  }

  RunReport sendForms() {
    return run(Order.Kind.RETURN_PACK, "2016-Q1");
  }

  RunReport collate() {
    return run(Order.Kind.COLLATE, "2016-Q1");
  }

  /** A form as it was sent. */
  ReturnedForm form(String agency) throws IOException {
    Path forms = sample.papers().resolve("leicestershire-2016").resolve("2016-q1-returns");
    return ReturnedForm.open(forms.resolve("2016-q1-" + agency + ".xlsx"));
  }

  /** A file in the folder of returns. */
  Path returned(String name) {
    return sample.folder().resolve("returns").resolve("2016-Q1").resolve(name);
  }

  /** What stands in the updated plan, as it is shown: row and column counted from 1. */
  static String shown(Path plan, int row, int column) throws IOException {
    try (InputStream bytes = Files.newInputStream(plan);
        XSSFWorkbook workbook = new XSSFWorkbook(bytes)) {
      Sheet sheet = workbook.getSheetAt(0);
      Row line = sheet.getRow(row - 1);
      return new DataFormatter(java.util.Locale.UK).formatCellValue(line.getCell(column - 1));
    }
  }

  static List<String> rules(RunReport report) {
    return report.findings().stream()
        .map(Finding::rule)
        .filter(rule -> rule.startsWith("return-") || rule.startsWith("agency-"))
        .distinct()
        .sorted()
        .toList();
  }

  @Override
  public void close() {
    desk.close();
  }
}
