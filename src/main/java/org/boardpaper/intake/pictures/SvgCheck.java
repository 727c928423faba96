package org.boardpaper.intake.pictures;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.ext.DefaultHandler2;

/**
 * Looks a drawing through before anything is drawn: it may lead nowhere, run nothing, and hold only
 * what is drawn faithfully.
 */
final class SvgCheck extends DefaultHandler2 {
  private static final String SVG = "http://www.w3.org/2000/svg";
  private static final int DEEPEST = 64;
  private static final Set<String> DRAWN =
      Set.of(
          "svg",
          "g",
          "defs",
          "title",
          "desc",
          "metadata",
          "style",
          "clipPath",
          "path",
          "rect",
          "circle",
          "ellipse",
          "line",
          "polyline",
          "polygon");
  private static final Set<String> RUN = Set.of("script", "handler", "foreignObject");

  /** An address that is not a place in the drawing itself. */
  private static final Pattern OUTSIDE =
      Pattern.compile(
          "url\\s*\\(\\s*['\"]?\\s*(?!#|['\"\\s])|@import|\\\\|&#", Pattern.CASE_INSENSITIVE);

  /** Why a drawing is not taken. */
  static final class Unfit extends SAXException {
    private static final long serialVersionUID = 1L;
    private final boolean unsafe;

    Unfit(boolean unsafe, String found) {
      super(found);
      this.unsafe = unsafe;
    }

    /** Whether it would lead outside or run something; otherwise it is only not drawn. */
    boolean isUnsafe() {
      return unsafe;
    }

    String found() {
      return String.valueOf(getMessage());
    }
  }

  private final StringBuilder style = new StringBuilder();
  private int depth;
  private boolean inStyle;

  @Override
  public void startDTD(String name, String publicId, String systemId) throws SAXException {
    throw new Unfit(true, "a DOCTYPE");
  }

  @Override
  public void processingInstruction(String target, String data) throws SAXException {
    throw new Unfit(true, "an instruction to programs, <?" + target + "?>");
  }

  @Override
  public void startElement(String uri, String name, String written, Attributes attributes)
      throws SAXException {
    if (RUN.contains(name)) {
      throw new Unfit(true, "the element " + name);
    }
    if (SVG.equals(uri) && !DRAWN.contains(name)) {
      throw new Unfit(false, "the element " + name);
    }
    if (++depth > DEEPEST) {
      throw new Unfit(false, "more than " + DEEPEST + " elements inside one another");
    }
    for (int i = 0; i < attributes.getLength(); i++) {
      attribute(attributes.getQName(i), attributes.getLocalName(i), attributes.getValue(i));
    }
    inStyle = SVG.equals(uri) && name.equals("style");
  }

  private static void attribute(String written, String name, String value) throws SAXException {
    boolean leads = name.equals("href") || name.equals("src");
    boolean runs = name.toLowerCase(Locale.ROOT).startsWith("on");
    boolean foreign = written.contains(":") && !written.startsWith("xlink:");
    if (runs || written.equals("xml:base") || (leads && !value.strip().startsWith("#"))) {
      throw new Unfit(true, "the attribute " + written);
    }
    if (!foreign && OUTSIDE.matcher(value).find()) {
      throw new Unfit(true, "an address in the attribute " + written);
    }
  }

  @Override
  public void characters(char[] letters, int start, int length) {
    if (inStyle) {
      style.append(letters, start, length);
    }
  }

  @Override
  public void endElement(String uri, String name, String written) throws SAXException {
    depth--;
    if (inStyle && OUTSIDE.matcher(style).find()) {
      throw new Unfit(true, "an address in the element style");
    }
    style.setLength(0);
    inStyle = false;
  }
}
