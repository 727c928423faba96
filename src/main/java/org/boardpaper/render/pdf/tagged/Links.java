package org.boardpaper.render.pdf.tagged;

import java.awt.geom.Rectangle2D;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.type.HyperlinkTypeEnum;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDBorderStyleDictionary;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;

/** Links inside the document and out of it. */
final class Links {
  static final COSName TAG = COSName.getPDFName("Link");

  private final Map<String, PDPageXYZDestination> anchors = new TreeMap<>();
  private final Map<PDAnnotationLink, String> waiting = new LinkedHashMap<>();

  static boolean isLink(JRPrintText text) {
    return text.getHyperlinkType() != HyperlinkTypeEnum.NONE;
  }

  void anchor(String name, PDPageXYZDestination place) {
    anchors.putIfAbsent(name, place);
  }

  /** Puts a link over a text and hangs it under its element. */
  void link(JRPrintText text, Rectangle2D area, COSDictionary element, Canvas canvas) {
    PDAnnotationLink link = over(canvas.box(area), text.getFullText());
    aim(link, text);
    canvas.annotate(element, link.getCOSObject());
  }

  /** Puts a link over words within a text and hangs it under its element. */
  void link(Leading words, Rectangle2D area, COSDictionary element, Canvas canvas) {
    PDAnnotationLink link = over(canvas.box(area), words.words());
    waiting.put(link, words.anchor());
    canvas.annotate(element, link.getCOSObject());
  }

  private static PDAnnotationLink over(Rectangle2D box, String words) {
    PDAnnotationLink link = new PDAnnotationLink();
    link.setRectangle(rectangle(box));
    link.setContents(words);
    link.setPrinted(true);
    PDBorderStyleDictionary none = new PDBorderStyleDictionary();
    none.setWidth(0);
    link.setBorderStyle(none);
    return link;
  }

  /** Aims the links that stand before their targets. */
  void finish() {
    waiting.forEach(
        (link, name) -> {
          PDPageXYZDestination target = anchors.get(name);
          if (target == null) {
            throw new PdfRefusal("a link leads to \"" + name + "\", which is nowhere");
          }
          link.setDestination(target);
        });
  }

  private void aim(PDAnnotationLink link, JRPrintText text) {
    if (text.getHyperlinkType() == HyperlinkTypeEnum.LOCAL_ANCHOR) {
      waiting.put(link, text.getHyperlinkAnchor());
    } else if (text.getHyperlinkType() == HyperlinkTypeEnum.REFERENCE) {
      PDActionURI action = new PDActionURI();
      action.setURI(text.getHyperlinkReference());
      link.setAction(action);
    } else {
      throw new PdfRefusal("a link of type " + text.getLinkType() + " cannot be written");
    }
  }

  private static PDRectangle rectangle(Rectangle2D box) {
    return new PDRectangle(
        (float) box.getX(), (float) box.getY(), (float) box.getWidth(), (float) box.getHeight());
  }
}
