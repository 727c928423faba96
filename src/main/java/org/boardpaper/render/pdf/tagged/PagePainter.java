package org.boardpaper.render.pdf.tagged;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.List;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintFrame;
import net.sf.jasperreports.engine.JRPrintImage;
import net.sf.jasperreports.engine.JRPrintLine;
import net.sf.jasperreports.engine.JRPrintRectangle;
import net.sf.jasperreports.engine.JRPrintText;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** Draws the elements of one page, each in its place in the structure. */
final class PagePainter {
  private final Session session;
  private final Canvas canvas;
  private final BoxPainter boxes;
  private final TextPainter texts;

  PagePainter(Session session, Canvas canvas) {
    this.session = session;
    this.canvas = canvas;
    this.boxes = new BoxPainter(canvas);
    this.texts = new TextPainter(session.faces(), canvas);
  }

  /** Draws a page. */
  void paint(List<JRPrintElement> elements) throws IOException {
    paint(elements, new Spot(0, 0, Place.TOP));
  }

  /** Where the coordinates of elements count from, and their place in the structure. */
  private record Spot(int x, int y, Place place) {
    Rectangle2D area(JRPrintElement element) {
      return new Rectangle2D.Double(
          x + element.getX(), y + element.getY(), element.getWidth(), element.getHeight());
    }

    Spot at(Place there) {
      return new Spot(x, y, there);
    }
  }

  private void paint(List<JRPrintElement> elements, Spot origin) throws IOException {
    for (JRPrintElement element : elements) {
      paint(element, origin.at(Placement.standing(element, origin.place())));
    }
  }

  private void paint(JRPrintElement element, Spot spot) throws IOException {
    boxes.background(element, spot.area(element));
    if (element instanceof JRPrintText text) {
      paintText(text, spot);
    } else if (element instanceof JRPrintFrame frame) {
      paintFrame(frame, spot);
    } else if (element instanceof JRPrintImage image) {
      paintFigure(image, spot);
    } else if (element instanceof JRPrintLine line) {
      paintLine(line, spot);
    } else if (!(element instanceof JRPrintRectangle)) {
      throw new PdfRefusal(
          "cannot write a " + element.getClass().getSimpleName() + new Marking(element).place());
    }
  }

  private void paintFrame(JRPrintFrame frame, Spot spot) throws IOException {
    int x = spot.x() + frame.getX() + frame.getLineBox().getLeftPadding();
    int y = spot.y() + frame.getY() + frame.getLineBox().getTopPadding();
    Place inside = session.placement().inside(frame, spot.place());
    paint(frame.getElements(), new Spot(x, y, inside));
    boxes.borders(frame.getLineBox(), spot.area(frame));
  }

  private void paintText(JRPrintText text, Spot spot) throws IOException {
    Rectangle2D area = spot.area(text);
    if (text.getAnchorName() != null) {
      session.links().anchor(text.getAnchorName(), canvas.top(area));
    }
    boolean empty = text.getFullText().isEmpty();
    if (!empty || Placement.countsWhenEmpty(text)) {
      Place place = session.placement().wording(text, spot.place());
      if (!empty) {
        paintWords(text, spot.at(place));
        noteHeading(text, area, place);
      }
    }
    boxes.borders(text.getLineBox(), area);
  }

  private void paintWords(JRPrintText text, Spot spot) throws IOException {
    COSDictionary element = spot.place().element();
    if (element == null) {
      canvas.artifact(() -> texts.paint(text, spot.x(), spot.y()));
    } else if (Links.isLink(text)) {
      COSDictionary link = session.tree().element(Links.TAG, element);
      canvas.tagged(link, () -> texts.paint(text, spot.x(), spot.y()));
      session.links().link(text, spot.area(text), link, canvas);
    } else if (!Leading.of(text).isEmpty()) {
      new LinkedText(session, canvas, texts, text, element).paint(spot.x(), spot.y());
    } else {
      canvas.tagged(element, () -> texts.paint(text, spot.x(), spot.y()));
    }
  }

  private void noteHeading(JRPrintText text, Rectangle2D area, Place place) {
    Role role = new Marking(text).role();
    if (role != null && role.headingLevel() > 0 && !place.furniture()) {
      session.outline().add(role.headingLevel(), text.getFullText(), canvas.top(area));
    }
  }

  private void paintFigure(JRPrintImage image, Spot spot) throws IOException {
    Rectangle2D area = spot.area(image);
    COSDictionary figure = session.placement().figure(image);
    figure.setItem(COSName.A, Attributes.box(canvas.box(area)));
    canvas.tagged(figure, () -> session.figures().paint(image, area, canvas));
    boxes.borders(image.getLineBox(), area);
  }

  private void paintLine(JRPrintLine line, Spot spot) throws IOException {
    Rectangle2D area = spot.area(line);
    if (line.getWidth() > 1 && line.getHeight() > 1) {
      throw new PdfRefusal("only upright and level lines can be written");
    }
    boolean level = line.getWidth() >= line.getHeight();
    double right = level ? area.getMaxX() : area.getX();
    double bottom = level ? area.getY() : area.getMaxY();
    boxes.edge(line.getLinePen(), area.getX(), area.getY(), right, bottom);
  }
}
