package org.boardpaper.intake.pictures;

import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import org.apache.batik.anim.dom.SAXSVGDocumentFactory;
import org.apache.batik.bridge.BridgeContext;
import org.apache.batik.bridge.GVTBuilder;
import org.apache.batik.bridge.UserAgentAdapter;
import org.apache.batik.util.XMLResourceDescriptor;
import org.boardpaper.intake.rows.Refusal;
import org.boardpaper.paper.Picture;
import org.boardpaper.paper.Picture.Piece;
import org.w3c.dom.Element;
import org.w3c.dom.svg.SVGDocument;
import org.xml.sax.SAXException;

/** Reads the shapes of an SVG. What may not be in it is looked for before it is opened. */
final class SvgPicture {
  private static final String LEXICAL = "http://xml.org/sax/properties/lexical-handler";
  private static final String NOWHERE = "file:/logo.svg";

  private SvgPicture() {}

  static Picture read(byte[] bytes, String name) throws Refusal {
    try {
      check(bytes);
      return drawn(bytes);
    } catch (SvgCheck.Unfit unfit) {
      throw unfit.isUnsafe() ? unsafe(name, unfit.found()) : notDrawn(name, unfit.found());
    } catch (SAXException | IOException broken) {
      throw LogoFile.notAnImage(name, "an SVG that cannot be read");
    } catch (RuntimeException undrawable) {
      throw notDrawn(name, "a drawing with a fault in it");
    }
  }

  private static Refusal unsafe(String name, String found) {
    return LogoFile.refused(
        "logo-unsafe",
        name,
        found,
        "a drawing that runs nothing and leads to nothing outside itself",
        "Save it from the drawing program as plain SVG, or as PNG.");
  }

  private static Refusal notDrawn(String name, String found) {
    return LogoFile.refused(
        "logo-not-drawn",
        name,
        found,
        "an SVG of shapes in plain colours, without text, pictures, gradients or transparency,"
            + " with a viewBox",
        "Turn text into paths and save it as plain SVG, or save it as PNG.");
  }

  private static void check(byte[] bytes) throws SAXException, IOException {
    try {
      SAXParserFactory factory = SAXParserFactory.newInstance();
      factory.setNamespaceAware(true);
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
      factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
      SAXParser parser = factory.newSAXParser();
      SvgCheck check = new SvgCheck();
      parser.setProperty(LEXICAL, check);
      parser.parse(new ByteArrayInputStream(bytes), check);
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("no parser for XML", e);
    }
  }

  private static Picture drawn(byte[] bytes) throws SAXException, IOException {
    SVGDocument document =
        new SAXSVGDocumentFactory(XMLResourceDescriptor.getXMLParserClassName())
            .createSVGDocument(NOWHERE, new ByteArrayInputStream(bytes));
    Rectangle2D sheet = sheet(document.getRootElement());
    BridgeContext context = new BridgeContext(new UserAgentAdapter());
    try {
      List<Piece> pieces = new SvgShapes(sheet).of(new GVTBuilder().build(context, document));
      if (pieces.isEmpty()) {
        throw new SvgCheck.Unfit(false, "no shape");
      }
      return new Picture.Shapes(sheet.getWidth(), sheet.getHeight(), pieces);
    } finally {
      context.dispose();
    }
  }

  /** The drawing's own measure: it is scaled to its place on paper anyway. */
  private static Rectangle2D sheet(Element root) throws SAXException {
    String box = root.getAttribute("viewBox").strip();
    String[] numbers = box.split("[\\s,]+", -1);
    if (numbers.length != 4) {
      throw new SvgCheck.Unfit(false, "no viewBox");
    }
    Rectangle2D sheet = new Rectangle2D.Double(0, 0, side(numbers[2]), side(numbers[3]));
    root.setAttribute("width", numbers[2]);
    root.setAttribute("height", numbers[3]);
    return sheet;
  }

  private static double side(String number) throws SAXException {
    if (!number.matches("\\d{1,6}(\\.\\d{1,12})?") || Double.parseDouble(number) < 1) {
      throw new SvgCheck.Unfit(false, "the side " + number + " of the viewBox");
    }
    return Double.parseDouble(number);
  }
}
