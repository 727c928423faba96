package org.boardpaper.render.pdf.tagged;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.List;
import net.sf.jasperreports.engine.JRPrintText;
import org.apache.pdfbox.cos.COSDictionary;

/** Draws a text in which some words lead elsewhere: each of these is an element of its own. */
final class LinkedText {
  private final Session session;
  private final Canvas canvas;
  private final TextPainter texts;
  private final JRPrintText text;
  private final List<Leading> leadings;
  private final COSDictionary element;

  LinkedText(
      Session session, Canvas canvas, TextPainter texts, JRPrintText text, COSDictionary element) {
    this.session = session;
    this.canvas = canvas;
    this.texts = texts;
    this.text = text;
    this.element = element;
    this.leadings = Leading.of(text);
  }

  /** Draws the text, whose coordinates count from an origin. */
  void paint(int originX, int originY) throws IOException {
    for (TextPainter.Row row : texts.rows(text, originX, originY)) {
      paint(row);
    }
  }

  private void paint(TextPainter.Row row) throws IOException {
    int start = row.line().start();
    int at = 0;
    float x = row.x();
    for (Leading leading : row.isWhole() ? leadings : List.<Leading>of()) {
      int from = Math.max(leading.start() - start, at);
      int until = Math.min(leading.end() - start, row.words().length());
      if (from < until) {
        x = plain(row, x, row.words().substring(at, from));
        x = link(row, x, new Leading(from, row.words().substring(from, until), leading.anchor()));
        at = until;
      }
    }
    plain(row, x, row.words().substring(at));
  }

  private float plain(TextPainter.Row row, float x, String words) throws IOException {
    if (words.isEmpty()) {
      return x;
    }
    float[] width = new float[1];
    canvas.tagged(element, () -> width[0] = texts.draw(text, words, x, row.baseline()));
    return x + width[0];
  }

  private float link(TextPainter.Row row, float x, Leading words) throws IOException {
    COSDictionary link = session.tree().element(Links.TAG, element);
    float[] width = new float[1];
    canvas.tagged(link, () -> width[0] = texts.draw(text, words.words(), x, row.baseline()));
    double top = row.baseline() - row.height() * 0.8;
    Rectangle2D area = new Rectangle2D.Double(x, top, width[0], row.height());
    session.links().link(words, area, link, canvas);
    return x + width[0];
  }
}
