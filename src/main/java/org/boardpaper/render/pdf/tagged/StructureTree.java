package org.boardpaper.render.pdf.tagged;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/**
 * The structure tree, written as bare COS: an appendix of 10,000 rows has 100,000 elements, and
 * wrappers around each would not fit in memory.
 *
 * <p>Reference: ISO 32000-1, 14.7.
 */
final class StructureTree {
  private final COSDictionary root = new COSDictionary();
  private final COSDictionary document = new COSDictionary();
  private final COSArray parents = new COSArray();
  private int nextKey;

  StructureTree() {
    root.setItem(COSName.TYPE, COSName.getPDFName("StructTreeRoot"));
    document.setItem(COSName.S, COSName.getPDFName("Document"));
    document.setItem(COSName.P, root);
    root.setItem(COSName.K, document);
  }

  /** What every block hangs under. */
  COSDictionary document() {
    return document;
  }

  /** The finished root, with the way back from marks to elements. */
  COSDictionary finish() {
    COSDictionary tree = new COSDictionary();
    tree.setItem(COSName.NUMS, parents);
    root.setItem(COSName.PARENT_TREE, tree);
    root.setInt(COSName.PARENT_TREE_NEXT_KEY, nextKey);
    return root;
  }

  /** A new element, last under its parent. */
  COSDictionary element(COSName type, COSDictionary parent) {
    COSDictionary element = new COSDictionary();
    element.setItem(COSName.S, type);
    element.setItem(COSName.P, parent);
    append(parent, element);
    return element;
  }

  /** Enters what leads from a page or an annotation to its elements. */
  int enter(COSBase elements) {
    parents.add(COSInteger.get(nextKey));
    parents.add(elements);
    return nextKey++;
  }

  /** Hangs marked content of a page under an element. */
  void addContent(COSDictionary element, COSDictionary page, int mark) {
    COSDictionary home = element.getCOSDictionary(COSName.PG);
    if (home == null) {
      element.setItem(COSName.PG, page);
    }
    if (home == null || home == page) {
      append(element, COSInteger.get(mark));
    } else {
      append(element, markOn(page, mark));
    }
  }

  /** Hangs an annotation of a page under an element. */
  void addAnnotation(COSDictionary element, COSDictionary page, COSDictionary annotation) {
    COSDictionary reference = new COSDictionary();
    reference.setItem(COSName.TYPE, COSName.getPDFName("OBJR"));
    reference.setItem(COSName.PG, page);
    reference.setItem(COSName.OBJ, annotation);
    append(element, reference);
    annotation.setInt(COSName.STRUCT_PARENT, enter(element));
  }

  /** The last child of a type, if there is one. */
  static @Nullable COSDictionary lastChild(COSDictionary element, COSName type) {
    COSBase kids = element.getDictionaryObject(COSName.K);
    if (kids instanceof COSArray array) {
      for (int i = array.size() - 1; i >= 0; i--) {
        if (array.getObject(i) instanceof COSDictionary kid && isA(kid, type)) {
          return kid;
        }
      }
    }
    return kids instanceof COSDictionary kid && isA(kid, type) ? kid : null;
  }

  private static boolean isA(COSDictionary element, COSName type) {
    return type.equals(element.getCOSName(COSName.S));
  }

  private static COSDictionary markOn(COSDictionary page, int mark) {
    COSDictionary reference = new COSDictionary();
    reference.setItem(COSName.TYPE, COSName.getPDFName("MCR"));
    reference.setItem(COSName.PG, page);
    reference.setInt(COSName.MCID, mark);
    return reference;
  }

  private static void append(COSDictionary element, COSBase kid) {
    COSBase kids = element.getItem(COSName.K);
    if (kids == null) {
      element.setItem(COSName.K, kid);
    } else if (kids instanceof COSArray array) {
      array.add(kid);
    } else {
      COSArray array = new COSArray();
      array.add(kids);
      array.add(kid);
      element.setItem(COSName.K, array);
    }
  }
}
