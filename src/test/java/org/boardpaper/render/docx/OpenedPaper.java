package org.boardpaper.render.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.boardpaper.paper.Paper;

/** A paper written by the program and opened by another library. */
final class OpenedPaper {
  private final byte[] bytes;
  private final XWPFDocument document;

  private OpenedPaper(byte[] bytes) throws IOException {
    this.bytes = bytes;
    this.document = new XWPFDocument(new ByteArrayInputStream(bytes));
  }

  static OpenedPaper of(Paper paper) {
    try {
      Path file = Files.createTempFile("paper", ".docx");
      try {
        PaperDocx.write(paper, file);
        return new OpenedPaper(Files.readAllBytes(file));
      } finally {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  byte[] bytes() {
    return bytes;
  }

  XWPFDocument document() {
    return document;
  }

  /** Texts of the paragraphs outside tables that have a style. */
  List<String> styled(String style) {
    return document.getParagraphs().stream()
        .filter(paragraph -> style.equals(paragraph.getStyle()))
        .map(XWPFParagraph::getText)
        .toList();
  }

  /** Every text, in reading order. */
  List<String> texts() {
    List<String> texts = new ArrayList<>();
    for (IBodyElement element : document.getBodyElements()) {
      if (element instanceof XWPFParagraph paragraph) {
        texts.add(paragraph.getText());
      } else if (element instanceof XWPFTable table) {
        table.getRows().forEach(row -> texts.addAll(cells(row)));
      }
    }
    return texts;
  }

  static List<String> cells(XWPFTableRow row) {
    return row.getTableCells().stream().map(XWPFTableCell::getText).toList();
  }

  /** A part of the package as text. */
  String part(String name) {
    byte[] part = parts().get(name);
    if (part == null) {
      throw new IllegalArgumentException("no part " + name);
    }
    return new String(part, StandardCharsets.UTF_8);
  }

  Map<String, byte[]> parts() {
    Map<String, byte[]> parts = new TreeMap<>();
    try (InputStream in = new ByteArrayInputStream(bytes);
        ZipInputStream zip = new ZipInputStream(in)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), zip.readAllBytes());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return parts;
  }
}
