package org.boardpaper.render.xlsx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.boardpaper.paper.Paper;
import org.boardpaper.paper.Table;
import org.boardpaper.paper.Value;
import org.boardpaper.render.SamplePaper;

/**
 * A workbook just written, read back by POI and as plain parts: never by the code that wrote it.
 */
final class PublishedFile {
  private final WorkbookReport report;
  private final byte[] bytes;

  private PublishedFile(WorkbookReport report, byte[] bytes) {
    this.report = report;
    this.bytes = bytes;
  }

  static PublishedFile of(Paper paper) {
    try {
      Path file = Files.createTempFile("tables", ".xlsx");
      WorkbookReport report = PublicationWorkbook.write(paper, file);
      byte[] bytes = Files.readAllBytes(file);
      Files.delete(file);
      return new PublishedFile(report, bytes);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** The workbook with one table of one text column, a row for each text. */
  static PublishedFile ofTexts(String... texts) {
    List<List<Value>> rows = List.of(texts).stream().map(text -> List.of(Value.of(text))).toList();
    return of(SamplePaper.with(table("texts", rows)));
  }

  static Table table(String id, Iterable<List<Value>> rows) {
    Table.Column column = new Table.Column("Text", 1, Table.Kind.TEXT);
    return new Table(id, "Caption of " + id, List.of(column), rows, "There is nothing.");
  }

  WorkbookReport report() {
    return report;
  }

  byte[] bytes() {
    return bytes.clone();
  }

  XSSFWorkbook workbook() {
    try (InputStream in = new ByteArrayInputStream(bytes)) {
      return new XSSFWorkbook(in);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** A cell of the last worksheet. */
  Cell cell(int row, int column) {
    XSSFWorkbook workbook = workbook();
    XSSFSheet sheet = workbook.getSheetAt(workbook.getNumberOfSheets() - 1);
    return sheet.getRow(row - 1).getCell(column - 1);
  }

  /** Every part by name. */
  Map<String, byte[]> parts() {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), zip.readAllBytes());
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    return parts;
  }

  /** The names of the parts below a folder. */
  List<String> partsIn(String folder) {
    return parts().keySet().stream()
        .filter(name -> name.startsWith(folder) && !name.contains("_rels"))
        .toList();
  }
}
