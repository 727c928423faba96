package org.boardpaper.render.xlsx.form;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.model.StylesTable;
import org.boardpaper.round.PlanEdit;

/**
 * Writes the officer's workbook anew with some cells changed. Only the XML of those cells is
 * touched: columns, widths, formats, formulas, validations, comments and all other sheets are
 * copied byte for byte. The workbook is told to work its formulas out when it is opened.
 */
public final class UpdatedPlan {
  private final Path plan;
  private final Map<String, List<PlanEdit>> editsByPart = new HashMap<>();
  private final List<PlanEdit> notWritten = new ArrayList<>();
  private final CellValues values;
  private final String workbookPart;

  private UpdatedPlan(Path plan, List<PlanEdit> edits) throws IOException {
    this.plan = plan;
    try (OPCPackage parts = OPCPackage.open(plan.toString(), PackageAccess.READ)) {
      XSSFReader reader = new XSSFReader(parts);
      StylesTable styles = reader.getStylesTable();
      workbookPart =
          name(
              parts
                  .getPartsByRelationshipType(
                      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument")
                  .get(0)
                  .getPartName()
                  .getName());
      values = new CellValues(styles == null ? new StylesTable() : styles, from1904(reader));
      XSSFReader.SheetIterator sheets = (XSSFReader.SheetIterator) reader.getSheetsData();
      while (sheets.hasNext()) {
        sheets.next().close();
        List<PlanEdit> own = of(sheets.getSheetName(), edits);
        if (!own.isEmpty()) {
          editsByPart.put(name(sheets.getSheetPart().getPartName().getName()), own);
        }
      }
    } catch (OpenXML4JException failure) {
      throw new IOException("the plan cannot be written anew: " + failure.getMessage(), failure);
    }
  }

  /**
   * Writes the plan with edits.
   *
   * @param plan the workbook, which is opened for reading only
   * @param file where the new one is written
   * @return edits that could not be written, because a formula stands in the cell
   */
  public static List<PlanEdit> write(Path plan, List<PlanEdit> edits, Path file)
      throws IOException {
    if (edits.isEmpty()) {
      Files.copy(plan, file, StandardCopyOption.REPLACE_EXISTING);
      file.toFile().setWritable(true);
      return List.of();
    }
    UpdatedPlan updated = new UpdatedPlan(plan, edits);
    updated.copy(file);
    return List.copyOf(updated.notWritten);
  }

  private static List<PlanEdit> of(String sheet, List<PlanEdit> edits) {
    return edits.stream().filter(edit -> edit.place().sheet().equals(sheet)).toList();
  }

  private static String name(String part) {
    return part.substring(1);
  }

  private static boolean from1904(XSSFReader reader) throws IOException, OpenXML4JException {
    try (InputStream workbook = reader.getWorkbookData()) {
      String xml = new String(workbook.readAllBytes(), StandardCharsets.UTF_8);
      return xml.matches("(?s).*\\bdate1904=[\"'](?:1|true)[\"'].*");
    }
  }

  private void copy(Path file) throws IOException {
    try (ZipFile in = new ZipFile(plan.toFile());
        OutputStream stream = Files.newOutputStream(file);
        ZipOutputStream out = new ZipOutputStream(stream)) {
      Enumeration<? extends ZipEntry> entries = in.entries();
      while (entries.hasMoreElements()) {
        ZipEntry entry = entries.nextElement();
        ZipEntry copy = new ZipEntry(entry.getName());
        copy.setTimeLocal(entry.getTimeLocal());
        out.putNextEntry(copy);
        try (InputStream bytes = in.getInputStream(entry)) {
          copy(entry.getName(), bytes, out);
        }
        out.closeEntry();
      }
    }
  }

  private void copy(String part, InputStream in, OutputStream out) throws IOException {
    List<PlanEdit> edits = editsByPart.getOrDefault(part, List.of());
    if (!edits.isEmpty()) {
      SheetPatch patch = new SheetPatch(text(in), values, edits);
      out.write(patch.applied().getBytes(StandardCharsets.UTF_8));
      notWritten.addAll(patch.notWritten());
    } else if (part.equals(workbookPart) && !editsByPart.isEmpty()) {
      out.write(recalculated(text(in)).getBytes(StandardCharsets.UTF_8));
    } else {
      in.transferTo(out);
    }
  }

  private static String text(InputStream in) throws IOException {
    return StandardCharsets.UTF_8
        .newDecoder()
        .decode(java.nio.ByteBuffer.wrap(in.readAllBytes()))
        .toString();
  }

  private static String recalculated(String workbook) {
    if (workbook.contains("fullCalcOnLoad=")) {
      return workbook.replaceFirst("fullCalcOnLoad=[\"'][^\"']*[\"']", "fullCalcOnLoad=\"1\"");
    }
    String marked = workbook.replaceFirst("(<(?:\\w+:)?calcPr\\b)", "$1 fullCalcOnLoad=\"1\"");
    return marked.equals(workbook)
        ? workbook.replaceFirst(
            "(?s)(.*</((?:\\w+:)?)(?:sheets|functionGroups|externalReferences|definedNames)>)",
            "$1<$2calcPr fullCalcOnLoad=\"1\"/>")
        : marked;
  }
}
