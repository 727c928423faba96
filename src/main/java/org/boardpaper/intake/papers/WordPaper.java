package org.boardpaper.intake.papers;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.boardpaper.paper.lint.PassageBuilder;
import org.boardpaper.paper.lint.WrittenPaper;

/**
 * A Word document as a paper: headings by style or outline, numbers of paragraphs as Word shows
 * them or as they are typed, lists and tables. A place in it is counted in paragraphs.
 */
final class WordPaper {
  private final PassageBuilder paper = new PassageBuilder();
  private final WordNumbers numbers = new WordNumbers();
  private int position;

  private WordPaper() {}

  static WrittenPaper read(String name, InputStream bytes) throws IOException {
    WordPaper word = new WordPaper();
    try (XWPFDocument document = new XWPFDocument(bytes)) {
      document.getBodyElements().forEach(word::element);
    }
    return word.paper.build(name);
  }

  private void element(IBodyElement element) {
    if (element instanceof XWPFParagraph paragraph) {
      position++;
      paragraph(paragraph);
    } else if (element instanceof XWPFTable table) {
      for (XWPFTableRow row : table.getRows()) {
        position++;
        paper.row(position, row.getTableCells().stream().map(cell -> cell.getText()).toList());
      }
    }
  }

  private void paragraph(XWPFParagraph paragraph) {
    String text = paragraph.getText().strip();
    if (text.isEmpty()) {
      return;
    }
    String number = numbers.next(paragraph);
    if (isHeading(paragraph)) {
      paper.heading(position, text);
    } else if (number.matches("\\d+(\\.\\d+)*")) {
      paper.paragraph(position, number, text);
    } else if (paragraph.getNumID() != null) {
      paper.item(position, number.isEmpty() ? "" : "(" + number + ")", text);
    } else {
      paper.typed(position, text);
    }
  }

  private static boolean isHeading(XWPFParagraph paragraph) {
    String style = paragraph.getStyle();
    List<String> heads = List.of("heading", "title", "subtitle", "caption");
    return style != null && heads.stream().anyMatch(style.toLowerCase(Locale.ROOT)::startsWith);
  }
}
