package org.boardpaper.render.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.boardpaper.paper.Paper;
import org.boardpaper.render.SamplePaper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FtrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.HdrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

class DocumentSchemaTest {
  @ParameterizedTest
  @MethodSource("org.boardpaper.render.docx.Papers#all")
  void everyDocumentIsValid(Paper paper) throws Exception {
    OpenedPaper opened = OpenedPaper.of(paper);
    assertThat(errors(DocumentDocument.Factory.parse(opened.part("word/document.xml")))).isEmpty();
    assertThat(errors(NumberingDocument.Factory.parse(opened.part("word/numbering.xml"))))
        .isEmpty();
  }

  @Test
  void whatSurroundsItIsValid() throws Exception {
    OpenedPaper opened = OpenedPaper.of(SamplePaper.paper());
    assertThat(errors(StylesDocument.Factory.parse(opened.part("word/styles.xml")))).isEmpty();
    assertThat(errors(SettingsDocument.Factory.parse(opened.part("word/settings.xml")))).isEmpty();
    for (String part : List.of("word/header1.xml", "word/header2.xml")) {
      assertThat(errors(HdrDocument.Factory.parse(opened.part(part)))).as(part).isEmpty();
    }
    for (String part : List.of("word/footer1.xml", "word/footer2.xml")) {
      assertThat(errors(FtrDocument.Factory.parse(opened.part(part)))).as(part).isEmpty();
    }
  }

  @Test
  void theValidatorSeesAnError() throws Exception {
    String wrong =
        OpenedPaper.of(SamplePaper.paper())
            .part("word/document.xml")
            .replaceFirst("<w:keepNext></w:keepNext>|<w:keepNext/>", "<w:keepLast/>");
    assertThat(errors(DocumentDocument.Factory.parse(wrong))).isNotEmpty();
  }

  @Test
  void everyStyleThatIsNamedIsThere() {
    OpenedPaper opened = OpenedPaper.of(SamplePaper.paper());
    assertThat(opened.document().getParagraphs())
        .allMatch(paragraph -> opened.document().getStyles().styleExist(paragraph.getStyle()));
    assertThat(opened.document().getTables().stream().flatMap(t -> t.getRows().stream()))
        .flatMap(row -> row.getTableCells())
        .flatMap(cell -> cell.getParagraphs())
        .allMatch(paragraph -> opened.document().getStyles().styleExist(paragraph.getStyle()));
  }

  private static List<XmlError> errors(XmlObject document) {
    List<XmlError> errors = new ArrayList<>();
    document.validate(new XmlOptions().setErrorListener(errors));
    return errors;
  }
}
