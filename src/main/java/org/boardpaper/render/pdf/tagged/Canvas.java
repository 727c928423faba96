package org.boardpaper.render.pdf.tagged;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.io.Closeable;
import java.io.IOException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.util.Matrix;

/** One page, measured from its upper left corner as JasperReports does. */
final class Canvas implements Closeable {
  private final PDPage page;
  private final PDPageContentStream content;
  private final StructureTree tree;
  private final COSArray elements = new COSArray();
  private final float height;
  private boolean inArtifact;

  /** Something that draws. */
  @FunctionalInterface
  interface Drawing {
    void draw() throws IOException;
  }

  Canvas(PDDocument document, StructureTree tree, float width, float height) throws IOException {
    this.page = new PDPage(new PDRectangle(width, height));
    this.tree = tree;
    this.height = height;
    document.addPage(page);
    page.setStructParents(tree.enter(elements));
    page.getCOSObject().setItem(COSName.getPDFName("Tabs"), COSName.S);
    content = new PDPageContentStream(document, page);
  }

  /** Draws what belongs to an element of the structure. */
  void tagged(COSDictionary element, Drawing drawing) throws IOException {
    int mark = elements.size();
    elements.add(element);
    tree.addContent(element, page.getCOSObject(), mark);
    content.beginMarkedContent(element.getCOSName(COSName.S), mark);
    drawing.draw();
    content.endMarkedContent();
  }

  /** Draws what is not read out. */
  void artifact(Drawing drawing) throws IOException {
    if (inArtifact) {
      drawing.draw();
      return;
    }
    inArtifact = true;
    content.beginMarkedContent(COSName.ARTIFACT);
    drawing.draw();
    content.endMarkedContent();
    inArtifact = false;
  }

  /** Hangs an annotation of this page under an element. */
  void annotate(COSDictionary element, COSDictionary annotation) {
    COSArray annotations = page.getCOSObject().getCOSArray(COSName.ANNOTS);
    if (annotations == null) {
      annotations = new COSArray();
      page.getCOSObject().setItem(COSName.ANNOTS, annotations);
    }
    annotations.add(annotation);
    tree.addAnnotation(element, page.getCOSObject(), annotation);
  }

  void text(Face face, float size, Color colour, float x, float baseline, String text)
      throws IOException {
    content.beginText();
    content.setFont(face.font(), size);
    content.setNonStrokingColor(colour);
    content.newLineAtOffset(x, height - baseline);
    content.showText(text);
    content.endText();
  }

  void fill(Rectangle2D area, Color colour) throws IOException {
    Rectangle2D box = box(area);
    content.setNonStrokingColor(colour);
    content.addRect(
        (float) box.getX(), (float) box.getY(), (float) box.getWidth(), (float) box.getHeight());
    content.fill();
  }

  void form(PDFormXObject form, float x, float bottom) throws IOException {
    content.saveGraphicsState();
    content.transform(Matrix.getTranslateInstance(x, height - bottom));
    content.drawForm(form);
    content.restoreGraphicsState();
  }

  /** The same area, measured from the lower left corner as PDF does. */
  Rectangle2D box(Rectangle2D area) {
    return new Rectangle2D.Double(
        area.getX(), height - area.getMaxY(), area.getWidth(), area.getHeight());
  }

  /** Where a link or bookmark to an area leads. */
  PDPageXYZDestination top(Rectangle2D area) {
    PDPageXYZDestination destination = new PDPageXYZDestination();
    destination.setPage(page);
    destination.setLeft((int) area.getX());
    destination.setTop(Math.round(height - (float) area.getY()));
    return destination;
  }

  @Override
  public void close() throws IOException {
    content.close();
  }
}
