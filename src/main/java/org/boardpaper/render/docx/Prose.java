package org.boardpaper.render.docx;

import java.io.IOException;
import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.boardpaper.render.parts.LegalText;
import org.boardpaper.render.parts.Xml;

/** Writes paragraphs. */
final class Prose {
  private static final Pattern ADDRESS =
      Pattern.compile("[A-Za-z0-9._+-]+@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+");

  private final Xml xml;
  private final Relations relations;

  /** Paragraphs go to {@code xml}; addresses that they lead to go to {@code relations}. */
  Prose(Xml xml, Relations relations) {
    this.xml = xml;
    this.relations = relations;
  }

  /** Where paragraphs go, for what stands between them. */
  Xml xml() {
    return xml;
  }

  /** A paragraph of plain text. */
  void write(Look look, String text) throws IOException {
    xml.start("w:p");
    look.writeTo(xml);
    run(text);
    xml.end();
  }

  /** The same; an e-mail address in it can be followed. */
  void writeWithAddresses(Look look, String text) throws IOException {
    xml.start("w:p");
    look.writeTo(xml);
    Matcher address = ADDRESS.matcher(text);
    int written = 0;
    while (address.find()) {
      run(text.substring(written, address.start()));
      xml.start("w:hyperlink", "r:id", relations.link("mailto:" + address.group()));
      xml.start("w:r").start("w:rPr").empty("w:rStyle", "w:val", "Hyperlink").end();
      words(address.group());
      xml.end().end();
      written = address.end();
    }
    run(text.substring(written));
    xml.end();
  }

  /** Text as it is written: characters that XML forbids are replaced, accents joined. */
  static String legal(String text) {
    String spaced = LegalText.withLineFeeds(text).replace('\t', ' ');
    return LegalText.of(Normalizer.normalize(spaced, Normalizer.Form.NFC));
  }

  private void run(String text) throws IOException {
    if (!text.isEmpty()) {
      xml.start("w:r");
      words(text);
      xml.end();
    }
  }

  private void words(String text) throws IOException {
    String[] lines = legal(text).split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      if (i > 0) {
        xml.empty("w:br");
      }
      xml.leaf("w:t", lines[i], "xml:space", "preserve");
    }
  }
}
