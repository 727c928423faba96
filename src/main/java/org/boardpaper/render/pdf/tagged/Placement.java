package org.boardpaper.render.pdf.tagged;

import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintFrame;
import net.sf.jasperreports.engine.JRPrintImage;
import net.sf.jasperreports.engine.JRPrintText;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/** Turns what a design says about its elements into places in the structure. */
final class Placement {
  private final ReadingOrder order;

  Placement(ReadingOrder order) {
    this.order = order;
  }

  /** The place of an element before its own role is looked at. */
  static Place standing(JRPrintElement element, Place place) {
    Marking marking = new Marking(element);
    return marking.isFurniture() || marking.role() == Role.ARTIFACT ? Place.FURNITURE : place;
  }

  /** Whether a text belongs to the structure without words: an empty cell keeps its column. */
  static boolean countsWhenEmpty(JRPrintText text) {
    Role role = new Marking(text).role();
    return role == Role.TD || role == Role.TH;
  }

  /** The place of what stands in a frame. */
  Place inside(JRPrintFrame frame, Place place) {
    Marking marking = new Marking(frame);
    Role role = marking.role();
    if (role == null || place.furniture()) {
      return place;
    }
    return switch (role) {
      case PARA -> Place.in(order.block(role.tag(), marking.value("id")));
      case LI -> Place.in(item(marking));
      case TR -> Place.in(row(marking));
      case TOCI -> Place.in(order.entry());
      default -> throw new PdfRefusal("a frame cannot have role " + role + marking.place());
    };
  }

  /** The place of the words of a text. */
  Place wording(JRPrintText text, Place place) {
    if (place.furniture()) {
      return place;
    }
    Marking marking = new Marking(text);
    Role role = marking.role();
    if (role == null) {
      return Place.in(around(marking, place.element()));
    }
    return switch (role) {
      case H1, H2, H3, H4, P -> Place.in(order.block(role.tag(), marking.value("id")));
      case CAPTION -> Place.in(order.caption(marking.required("table")));
      case LBL, LBODY, TD, TH -> Place.in(part(text, role, around(marking, place.element())));
      default -> throw new PdfRefusal("a text cannot have role " + role + marking.place());
    };
  }

  /** The figure of a picture, with its text for those who cannot see it. */
  COSDictionary figure(JRPrintImage image) {
    Marking marking = new Marking(image);
    if (marking.role() != Role.FIGURE) {
      throw new PdfRefusal("a picture needs the role figure" + marking.place());
    }
    COSDictionary figure = order.block(Role.FIGURE.tag(), marking.value("id"));
    figure.setString(COSName.ALT, marking.required("alt"));
    return figure;
  }

  private COSDictionary item(Marking marking) {
    return order.item(marking.required("list"), marking.required("id"), marking.value("numbering"));
  }

  private @Nullable COSDictionary row(Marking marking) {
    boolean head = "true".equals(marking.value("head"));
    return order.row(marking.required("table"), marking.required("id"), head);
  }

  private COSDictionary part(JRPrintText text, Role role, COSDictionary whole) {
    int source = text.getSourceElementId();
    return role == Role.TH
        ? order.headerCell(whole, new Marking(text).required("scope"), source)
        : order.part(whole, role, source);
  }

  private static COSDictionary around(Marking marking, @Nullable COSDictionary element) {
    if (element == null) {
      throw new PdfRefusal("a text has no role, or not the frame its role needs" + marking.place());
    }
    return element;
  }
}
