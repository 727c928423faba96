package org.boardpaper.render.pdf.tagged;

import net.sf.jasperreports.engine.JasperReportsContext;
import org.apache.pdfbox.pdmodel.PDDocument;

/** What the pages of one document share. */
record Session(
    StructureTree tree,
    Placement placement,
    Faces faces,
    FigurePainter figures,
    Outline outline,
    Links links) {

  static Session on(PDDocument document, JasperReportsContext context) {
    StructureTree tree = new StructureTree();
    Faces faces = new Faces(context, document);
    return new Session(
        tree,
        new Placement(new ReadingOrder(tree)),
        faces,
        new FigurePainter(context, document, faces),
        new Outline(),
        new Links());
  }
}
