package org.boardpaper.intake.pictures;

import java.awt.AlphaComposite;
import java.awt.Color;
import java.awt.Paint;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.apache.batik.gvt.CompositeGraphicsNode;
import org.apache.batik.gvt.CompositeShapePainter;
import org.apache.batik.gvt.FillShapePainter;
import org.apache.batik.gvt.GraphicsNode;
import org.apache.batik.gvt.ShapeNode;
import org.apache.batik.gvt.ShapePainter;
import org.apache.batik.gvt.StrokeShapePainter;
import org.boardpaper.paper.Picture.Piece;
import org.jspecify.annotations.Nullable;

/** The areas of colour that a drawing comes to, in the order in which they are painted. */
final class SvgShapes {
  private static final int OPAQUE = 255;

  private final List<Piece> pieces = new ArrayList<>();
  private final Rectangle2D sheet;

  SvgShapes(Rectangle2D sheet) {
    this.sheet = sheet;
  }

  List<Piece> of(GraphicsNode drawing) throws SvgCheck.Unfit {
    walk(drawing, sheet);
    return List.copyOf(pieces);
  }

  private void walk(GraphicsNode node, Shape window) throws SvgCheck.Unfit {
    if (node.getComposite() instanceof AlphaComposite blend && blend.getAlpha() < 1) {
      throw new SvgCheck.Unfit(false, "a part that is see-through");
    }
    AffineTransform placed = node.getGlobalTransform();
    Shape seen =
        node.getClip() == null
            ? window
            : common(placed.createTransformedShape(node.getClip().getClipPath()), window);
    if (node instanceof CompositeGraphicsNode group) {
      for (Object child : group.getChildren()) {
        walk((GraphicsNode) child, seen);
      }
    } else if (node instanceof ShapeNode shape && shape.isVisible()) {
      paint(shape, shape.getShapePainter(), seen);
    }
  }

  private void paint(ShapeNode node, @Nullable ShapePainter painter, Shape window)
      throws SvgCheck.Unfit {
    if (painter instanceof CompositeShapePainter several) {
      for (int i = 0; i < several.getShapePainterCount(); i++) {
        paint(node, several.getShapePainter(i), window);
      }
    } else if (painter instanceof FillShapePainter fill && fill.getPaint() != null) {
      add(node, node.getShape(), fill.getPaint(), window);
    } else if (painter instanceof StrokeShapePainter stroke && stroke.getPaint() != null) {
      add(node, stroke.getPaintedArea(), stroke.getPaint(), window);
    }
  }

  private void add(GraphicsNode node, @Nullable Shape shape, Paint paint, Shape window)
      throws SvgCheck.Unfit {
    if (!(paint instanceof Color colour) || colour.getAlpha() < OPAQUE) {
      throw new SvgCheck.Unfit(false, "a colour that is not plain, or see-through");
    }
    if (shape != null) {
      Shape placed = node.getGlobalTransform().createTransformedShape(shape);
      Shape seen = common(placed, window);
      if (!seen.getBounds2D().isEmpty()) {
        pieces.add(new Piece(new Path2D.Double(seen), new Color(colour.getRGB())));
      }
    }
  }

  /** What lies in both; the shape itself where all of it lies in a window with straight sides. */
  private static Shape common(Shape shape, Shape window) {
    if (window.contains(shape.getBounds2D())) {
      return shape;
    }
    Area both = new Area(shape);
    both.intersect(new Area(window));
    return both;
  }
}
