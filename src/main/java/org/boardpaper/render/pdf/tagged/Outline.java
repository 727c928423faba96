package org.boardpaper.render.pdf.tagged;

import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;

/** The bookmarks: one for each heading, nested by level. */
final class Outline {
  private final PDDocumentOutline root = new PDDocumentOutline();
  private final Deque<Branch> branches = new ArrayDeque<>();

  private record Branch(int level, PDOutlineNode node) {}

  Outline() {
    branches.push(new Branch(0, root));
  }

  void add(int level, String heading, PDPageXYZDestination place) {
    while (branches.element().level() >= level) {
      branches.pop();
    }
    PDOutlineItem item = new PDOutlineItem();
    item.setTitle(heading);
    item.setDestination(place);
    branches.element().node().addLast(item);
    branches.push(new Branch(level, item));
  }

  void finish(PDDocument document) {
    if (!root.hasChildren()) {
      return;
    }
    root.openNode();
    root.children().forEach(PDOutlineItem::openNode);
    document.getDocumentCatalog().setDocumentOutline(root);
  }
}
