package org.boardpaper.render.xlsx.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.boardpaper.paper.contribution.SampleContributionModel;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.drawingml.x2006.chart.ChartSpaceDocument;
import org.openxmlformats.schemas.drawingml.x2006.spreadsheetDrawing.CTDrawing;
import org.openxmlformats.schemas.officeDocument.x2006.extendedProperties.PropertiesDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.SstDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.StyleSheetDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.TableDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.WorkbookDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.WorksheetDocument;

/** Every part is valid by the schemas of ECMA-376, and what Excel would mend is not there. */
class ModelSchemaTest {
  private static final OpenedModel MODEL = OpenedModel.of(SampleContributionModel.model());

  /** Parts of the package itself: POI reads and writes these by its own schema. */
  private static final String OF_THE_PACKAGE = ".*\\.rels|\\[Content_Types].xml|docProps/core.xml";

  private static final Map<String, byte[]> PARTS = OpenedModel.parts(MODEL.bytes());

  @Test
  void everyPartIsValid() throws Exception {
    List<String> errors = new ArrayList<>();
    int checked = 0;
    for (Map.Entry<String, byte[]> part : PARTS.entrySet()) {
      if (!part.getKey().matches(OF_THE_PACKAGE)) {
        checked++;
        errors(parsed(part.getKey(), part.getValue()))
            .forEach(error -> errors.add(part.getKey() + ": " + error));
      }
    }
    assertThat(errors).isEmpty();
    assertThat(checked).isGreaterThan(13 + 14 + 2 + 1 + 3);
  }

  @Test
  void theValidatorSeesAnError() throws Exception {
    String sheet = new String(PARTS.get("xl/worksheets/sheet4.xml"), StandardCharsets.UTF_8);
    byte[] wrong =
        sheet.replace("paperSize=\"9\"", "paperSize=\"A4\"").getBytes(StandardCharsets.UTF_8);
    assertThat(errors(parsed("xl/worksheets/sheet4.xml", wrong))).isNotEmpty();
  }

  @Test
  void tablesHaveNamesOfTheirOwnAndDoNotOverlap() {
    Set<String> names = new HashSet<>();
    MODEL.workbook().getAllNames().forEach(name -> names.add(lower(name.getNameName())));
    int defined = names.size();
    List<XSSFTable> tables = tables();
    tables.forEach(table -> names.add(lower(table.getName())));
    assertThat(names).hasSize(defined + tables.size());
    for (XSSFTable one : tables) {
      assertThat(tables)
          .filteredOn(other -> one.getXSSFSheet().equals(other.getXSSFSheet()))
          .filteredOn(other -> overlap(one, other))
          .containsExactly(one);
    }
  }

  @Test
  void aTablesColumnsAreItsHeaderCellsAndDiffer() {
    for (XSSFTable table : tables()) {
      List<String> headers = new ArrayList<>();
      table
          .getXSSFSheet()
          .getRow(table.getStartRowIndex())
          .cellIterator()
          .forEachRemaining(cell -> headers.add(cell.getStringCellValue()));
      assertThat(table.getCTTable().getTableColumns().getTableColumnList())
          .extracting(column -> column.getName())
          .isEqualTo(headers);
      assertThat(headers.stream().map(ModelSchemaTest::lower)).doesNotHaveDuplicates();
    }
  }

  private static List<XSSFTable> tables() {
    List<XSSFTable> tables = new ArrayList<>();
    MODEL.workbook().forEach(sheet -> tables.addAll(((XSSFSheet) sheet).getTables()));
    return tables;
  }

  private static boolean overlap(XSSFTable one, XSSFTable other) {
    return one.getStartRowIndex() <= other.getEndRowIndex()
        && other.getStartRowIndex() <= one.getEndRowIndex();
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  private static XmlObject parsed(String name, byte[] part) throws Exception {
    String text = new String(part, StandardCharsets.UTF_8).replace(" xml:space=\"preserve\"", "");
    ByteArrayInputStream in = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    String folder = name.replaceAll("[0-9]*\\.xml$", "");
    return switch (folder) {
      case "xl/worksheets/sheet" -> WorksheetDocument.Factory.parse(in);
      case "xl/tables/table" -> TableDocument.Factory.parse(in);
      case "xl/charts/chart" -> ChartSpaceDocument.Factory.parse(in);
      case "xl/drawings/drawing" -> CTDrawing.Factory.parse(in, rootLess());
      case "xl/workbook" -> WorkbookDocument.Factory.parse(in);
      case "xl/styles" -> StyleSheetDocument.Factory.parse(in);
      case "xl/sharedStrings" -> SstDocument.Factory.parse(in);
      case "docProps/app" -> PropertiesDocument.Factory.parse(in);
      default -> throw new IllegalArgumentException("no schema is known for " + name);
    };
  }

  private static XmlOptions rootLess() {
    return new XmlOptions().setLoadReplaceDocumentElement(null);
  }

  private static List<XmlError> errors(XmlObject document) {
    List<XmlError> errors = new ArrayList<>();
    document.validate(new XmlOptions().setErrorListener(errors));
    return errors;
  }
}
