package org.boardpaper.intake.papers;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** The lines of a PDF in the order of reading, without the heads and feet of its pages. */
final class PdfText {
  private static final int MARGIN_LINES = 2;
  private static final int FEWEST_PAGES = 3;

  private PdfText() {}

  static List<String> lines(byte[] bytes) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(bytes)) {
      List<List<String>> pages = new ArrayList<>();
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setSortByPosition(true);
      stripper.setParagraphEnd("\n");
      for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        pages.add(stripper.getText(pdf).strip().lines().toList());
      }
      return withoutMargins(pages);
    }
  }

  /** What stands at the head or foot of most pages, but for its numbers, is no part of the text. */
  private static List<String> withoutMargins(List<List<String>> pages) {
    Map<String, Integer> often = new HashMap<>();
    for (List<String> page : pages) {
      margins(page).distinct().forEach(line -> often.merge(line, 1, Integer::sum));
    }
    int most = Math.max(FEWEST_PAGES, pages.size() / 2 + 1);
    List<String> lines = new ArrayList<>();
    for (List<String> page : pages) {
      for (int i = 0; i < page.size(); i++) {
        boolean margin = i < MARGIN_LINES || i >= page.size() - MARGIN_LINES;
        if (!margin || often.getOrDefault(masked(page.get(i)), 0) < most) {
          lines.add(page.get(i));
        }
      }
      lines.add("");
    }
    return lines;
  }

  private static Stream<String> margins(List<String> page) {
    List<String> first = page.subList(0, Math.min(MARGIN_LINES, page.size()));
    List<String> last = page.subList(Math.max(0, page.size() - MARGIN_LINES), page.size());
    return Stream.concat(first.stream(), last.stream()).map(PdfText::masked);
  }

  private static String masked(String line) {
    return line.strip().replaceAll("\\d+", "#");
  }
}
