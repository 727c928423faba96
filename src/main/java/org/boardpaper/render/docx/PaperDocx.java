package org.boardpaper.render.docx;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.boardpaper.paper.Brand;
import org.boardpaper.paper.Masthead;
import org.boardpaper.paper.Paper;
import org.boardpaper.render.parts.PartsZip;

/**
 * Writes papers as documents for a word processor, with the words of the PDF: headings are
 * headings, numbers are counted by the program that opens it, header rows are marked and charts say
 * in words what they show.
 *
 * <p>The same paper gives the same bytes: every date in the file is the day of the meeting. Rows of
 * tables are walked as a stream.
 */
public final class PaperDocx {
  private static final String STYLES = "styles.xml";

  private PaperDocx() {}

  /**
   * Writes a paper to a file, in place of what stood there.
   *
   * @throws IOException when the file cannot be written
   */
  public static void write(Paper paper, Path file) throws IOException {
    Masthead masthead = paper.masthead();
    try (PartsZip zip = new PartsZip(file, masthead.meeting())) {
      zip.part("[Content_Types].xml", PackageParts::writeTypes);
      zip.part("_rels/.rels", PackageParts::writeRoot);
      zip.part("docProps/core.xml", xml -> PackageParts.writeProperties(xml, paper));
      writeBody(paper, zip);
      zip.part("word/" + STYLES, styles(masthead.brand()));
      zip.part("word/settings.xml", PackageParts::writeSettings);
      writeFurniture(new Furniture(masthead, paper.notice().marking()), zip);
    }
  }

  /** Writes the document and then all that came up while it was written. */
  private static void writeBody(Paper paper, PartsZip zip) throws IOException {
    Relations relations = new Relations();
    Numbering numbering = new Numbering();
    Pictures pictures = new Pictures(relations, paper.masthead().brand());
    zip.part(
        "word/document.xml",
        xml -> {
          Places places = new Places(paper);
          Prose prose = new Prose(xml, relations, places);
          Blocks blocks = new Blocks(prose, numbering, pictures, paper.masthead().brand());
          new DocumentPart(paper, prose, blocks, places).write();
        });
    zip.part("word/_rels/document.xml.rels", relations::writeTo);
    zip.part("word/numbering.xml", numbering::writeTo);
    pictures.addTo(zip);
  }

  private static void writeFurniture(Furniture furniture, PartsZip zip) throws IOException {
    zip.part("word/header1.xml", furniture::writeTitleHeader);
    zip.part("word/header2.xml", furniture::writeHeader);
    zip.part("word/footer1.xml", xml -> furniture.writeFooter(xml, Pages.UPRIGHT));
    zip.part("word/footer2.xml", xml -> furniture.writeFooter(xml, Pages.LANDSCAPE));
  }

  private static byte[] styles(Brand brand) throws IOException {
    try (InputStream styles = PaperDocx.class.getResourceAsStream(STYLES)) {
      if (styles == null) {
        throw new FileNotFoundException("the program was built without its " + STYLES);
      }
      String usual = new String(styles.readAllBytes(), StandardCharsets.UTF_8);
      return BrandedStyles.of(usual, brand).getBytes(StandardCharsets.UTF_8);
    }
  }
}
