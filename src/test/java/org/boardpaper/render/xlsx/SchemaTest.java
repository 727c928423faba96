package org.boardpaper.render.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.boardpaper.render.SamplePaper;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.StyleSheetDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.TableDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.WorkbookDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.WorksheetDocument;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class SchemaTest {
  private final PublishedFile file = PublishedFile.of(SamplePaper.paper());

  @Test
  void everyWorksheetIsValid() throws Exception {
    List<String> sheets = file.partsIn("xl/worksheets/");
    assertThat(sheets).hasSize(7);
    for (String sheet : sheets) {
      assertThat(errors(WorksheetDocument.Factory.parse(part(sheet)))).as(sheet).isEmpty();
    }
  }

  @Test
  void everyTableIsValid() throws Exception {
    List<String> tables = file.partsIn("xl/tables/");
    assertThat(tables).hasSize(5);
    for (String table : tables) {
      assertThat(errors(TableDocument.Factory.parse(part(table)))).as(table).isEmpty();
    }
  }

  @Test
  void workbookAndStylesAreValid() throws Exception {
    assertThat(errors(WorkbookDocument.Factory.parse(part("xl/workbook.xml")))).isEmpty();
    assertThat(errors(StyleSheetDocument.Factory.parse(part("xl/styles.xml")))).isEmpty();
  }

  @Test
  void theValidatorSeesAnError() throws Exception {
    String wrong =
        text("xl/worksheets/sheet1.xml").replace("customHeight=\"1\"", "customHeight=\"tall\"");
    assertThat(errors(WorksheetDocument.Factory.parse(wrong))).isNotEmpty();
  }

  @Test
  void everyPartHasItsContentType() throws Exception {
    List<String> typed =
        attributes("[Content_Types].xml", "Override", "PartName").stream()
            .map(name -> name.substring(1))
            .toList();
    List<String> parts =
        file.parts().keySet().stream()
            .filter(name -> !name.endsWith(".rels") && !name.startsWith("["))
            .toList();
    assertThat(typed).containsExactlyInAnyOrderElementsOf(parts);
  }

  @Test
  void everyRelationshipLeadsToAPart() throws Exception {
    Map<String, byte[]> parts = file.parts();
    for (String name : parts.keySet().stream().filter(n -> n.endsWith(".rels")).toList()) {
      String source = "/" + name.replace("_rels/", "").replace(".rels", "");
      for (String target : attributes(name, "Relationship", "Target")) {
        String resolved = URI.create(source).resolve(target).getPath().substring(1);
        assertThat(parts).as(name).containsKey(resolved);
      }
    }
  }

  private List<String> attributes(String part, String element, String attribute) throws Exception {
    Document document = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(part(part));
    NodeList found = document.getElementsByTagName(element);
    List<String> values = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      values.add(((Element) found.item(i)).getAttribute(attribute));
    }
    return values;
  }

  private InputStream part(String name) {
    return new ByteArrayInputStream(text(name).getBytes(StandardCharsets.UTF_8));
  }

  /** A part without xml:space, which Excel needs and writes and the published schema forgot. */
  private String text(String name) {
    return new String(file.parts().get(name), StandardCharsets.UTF_8)
        .replace(" xml:space=\"preserve\"", "");
  }

  private static List<XmlError> errors(XmlObject document) {
    List<XmlError> errors = new ArrayList<>();
    document.validate(new XmlOptions().setErrorListener(errors));
    return errors;
  }
}
