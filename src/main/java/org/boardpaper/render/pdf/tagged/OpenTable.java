package org.boardpaper.render.pdf.tagged;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/** The table whose rows are being drawn. */
final class OpenTable {
  private final String id;
  private final StructureTree tree;
  private final COSDictionary table;
  private boolean captioned;
  private @Nullable COSDictionary head;
  private @Nullable COSDictionary body;

  OpenTable(String id, StructureTree tree) {
    this.id = id;
    this.tree = tree;
    this.table = tree.element(COSName.getPDFName("Table"), tree.document());
  }

  String id() {
    return id;
  }

  @Nullable COSDictionary caption() {
    if (captioned) {
      return null;
    }
    captioned = true;
    return tree.element(Role.CAPTION.tag(), table);
  }

  @Nullable COSDictionary headRow() {
    if (head != null) {
      return null;
    }
    head = tree.element(COSName.getPDFName("THead"), table);
    return tree.element(Role.TR.tag(), head);
  }

  COSDictionary row() {
    if (body == null) {
      body = tree.element(COSName.getPDFName("TBody"), table);
    }
    return tree.element(Role.TR.tag(), body);
  }
}
