package org.boardpaper.render.docx;

import java.io.IOException;
import java.text.Normalizer;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.boardpaper.paper.References.Reference;
import org.boardpaper.render.parts.LegalText;
import org.boardpaper.render.parts.Xml;

/** Writes paragraphs. */
final class Prose {
  private static final Pattern ADDRESS =
      Pattern.compile("[A-Za-z0-9._+-]+@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+");

  private final Xml xml;
  private final Relations relations;
  private final Places places;

  /** Paragraphs go to {@code xml}; addresses that they lead to go to {@code relations}. */
  Prose(Xml xml, Relations relations, Places places) {
    this.xml = xml;
    this.relations = relations;
    this.places = places;
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

  /** A heading, in which nothing leads elsewhere. */
  void writeHeading(Look look, String text, List<String> names) throws IOException {
    xml.start("w:p");
    look.writeTo(xml);
    for (String name : names) {
      places.mark(xml, name);
    }
    run(text);
    xml.end();
  }

  /** A paragraph to which other words lead by names; its own references can be followed. */
  void writePlace(Look look, String text, List<String> names) throws IOException {
    xml.start("w:p");
    look.writeTo(xml);
    for (String name : names) {
      places.mark(xml, name);
    }
    linked(text);
    xml.end();
  }

  private void linked(String text) throws IOException {
    int written = 0;
    for (Reference reference : places.in(text)) {
      int number = reference.end() - lastWord(reference.words());
      boolean paragraph = Places.isParagraph(reference.target());
      run(text.substring(written, paragraph ? number : reference.start()));
      if (paragraph) {
        paragraphNumber(reference.target(), text.substring(number, reference.end()));
      } else {
        xml.start("w:hyperlink", "w:anchor", reference.target());
        run(reference.words());
        xml.end();
      }
      written = reference.end();
    }
    run(text.substring(written));
  }

  private static int lastWord(String words) {
    return words.length() - words.lastIndexOf(' ') - 1;
  }

  /** The number is a field, so that it can follow when paragraphs are put in between. */
  private void paragraphNumber(String place, String number) throws IOException {
    field(xml, "begin");
    String field = " REF " + place + " \\r \\h ";
    xml.start("w:r").leaf("w:instrText", field, "xml:space", "preserve").end();
    field(xml, "separate");
    run(number);
    field(xml, "end");
  }

  /** Begins, parts or ends a field. */
  static void field(Xml xml, String what) throws IOException {
    xml.start("w:r").empty("w:fldChar", "w:fldCharType", what).end();
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
