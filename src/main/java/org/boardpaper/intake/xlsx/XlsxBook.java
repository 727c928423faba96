package org.boardpaper.intake.xlsx;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.boardpaper.basics.Finding;
import org.boardpaper.basics.SourceCell;
import org.boardpaper.intake.rows.Book;
import org.boardpaper.intake.rows.Refusal;
import org.boardpaper.intake.rows.RowSource;

/** An Excel workbook (.xlsx), opened for reading only. */
public final class XlsxBook implements Book {
  /** How many bytes tell a workbook. */
  public static final int FIRST_BYTES = 4;

  private final String name;
  private final PackageParts parts;
  private final WorkbookPart workbook;
  private final CellReader cells;
  private final SharedStrings strings;

  private XlsxBook(String name, PackageParts parts) throws IOException {
    this.name = name;
    this.parts = parts;
    String part = parts.workbook();
    Map<String, String> related = parts.related(part);
    try (PartXml xml = parts.open(part)) {
      workbook = WorkbookPart.of(xml, related);
    }
    CellFormats formats = formats(related.getOrDefault("styles", ""));
    strings = strings(related.getOrDefault("sharedStrings", ""));
    cells = new CellReader(strings, formats, workbook.from1904());
  }

  /** Whether a file that starts with these bytes is a workbook of some kind, old or new. */
  public static boolean isWorkbook(byte[] first) {
    return OldFormat.isPackage(first) || OldFormat.isOld(first);
  }

  /**
   * Opens a workbook.
   *
   * @param path where its bytes are
   * @param name what it is called in findings
   * @throws Refusal when it is no workbook, an old, encrypted or damaged one, or a dangerous one
   */
  public static XlsxBook open(Path path, String name) throws Refusal {
    SourceCell file = SourceCell.wholeFile(name);
    try {
      OldFormat.refuse(path, file);
      return open(name, new PackageParts(path));
    } catch (IOException failure) {
      throw Refusals.of(file, failure);
    }
  }

  private static XlsxBook open(String name, PackageParts parts) throws IOException {
    try {
      return new XlsxBook(name, parts);
    } catch (IOException failure) {
      parts.close();
      throw failure;
    }
  }

  private SharedStrings strings(String part) throws IOException {
    Optional<PartXml> found = parts.find(part);
    if (found.isEmpty()) {
      return SharedStrings.none();
    }
    try (PartXml xml = found.get()) {
      return SharedStrings.of(xml);
    }
  }

  private CellFormats formats(String part) throws IOException {
    Optional<PartXml> found = parts.find(part);
    if (found.isEmpty()) {
      return CellFormats.NONE;
    }
    try (PartXml xml = found.get()) {
      return CellFormats.of(xml);
    }
  }

  RowSource rows(WorkbookPart.SheetPart sheet) throws Refusal {
    SourceCell place = new SourceCell(name, sheet.name(), 0, 0);
    try {
      return new SheetRows(place, parts.open(sheet.part()), cells, workbook.workedOut());
    } catch (IOException failure) {
      throw Refusals.of(place, failure);
    }
  }

  /** The program that saved it, by its own account; empty where none is named. */
  public String application() throws Refusal {
    try {
      Optional<PartXml> found = parts.find("docProps/app.xml");
      if (found.isEmpty()) {
        return "";
      }
      try (PartXml xml = found.get()) {
        while (xml.nextStart()) {
          if (xml.isAt("Application")) {
            return xml.text();
          }
        }
        return "";
      }
    } catch (IOException failure) {
      throw Refusals.of(SourceCell.wholeFile(name), failure);
    }
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public List<XlsxSheet> sheets() {
    return workbook.sheets().stream().map(sheet -> new XlsxSheet(this, sheet)).toList();
  }

  @Override
  public List<Finding> findings() {
    return List.of();
  }

  @Override
  public void close() {
    strings.close();
    parts.close();
  }
}
