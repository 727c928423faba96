package org.boardpaper.render.pdf.tagged;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/**
 * Finds the structure element of each piece as the pages go by. Only what may still continue is
 * remembered: the last block, the open lists, the open table.
 */
final class ReadingOrder {
  private static final COSName LIST = COSName.getPDFName("L");
  private static final COSName CONTENTS = COSName.getPDFName("TOC");

  private final StructureTree tree;
  private final Attributes attributes = new Attributes();
  private final Deque<OpenList> lists = new ArrayDeque<>();
  private @Nullable OpenTable table;
  private @Nullable COSDictionary contents;

  private @Nullable COSDictionary last;
  private @Nullable String lastId;
  private final Map<Integer, COSDictionary> parts = new HashMap<>();

  private record OpenList(String path, COSDictionary list, COSDictionary item) {}

  ReadingOrder(StructureTree tree) {
    this.tree = tree;
  }

  /** A heading, paragraph or figure directly under the document. */
  COSDictionary block(COSName type, @Nullable String id) {
    COSDictionary known = continued(id);
    if (known != null) {
      return known;
    }
    closeAll();
    return begin(tree.element(type, tree.document()), id);
  }

  /** An item of a list, opening and closing lists as its path says. */
  COSDictionary item(String path, String id, @Nullable String numbering) {
    COSDictionary known = continued(id);
    if (known != null) {
      return known;
    }
    table = null;
    contents = null;
    while (!lists.isEmpty() && !(path + '/').startsWith(lists.element().path() + '/')) {
      lists.pop();
    }
    COSDictionary list =
        !lists.isEmpty() && lists.element().path().equals(path)
            ? lists.pop().list()
            : newList(numbering);
    COSDictionary item = tree.element(Role.LI.tag(), list);
    lists.push(new OpenList(path, list, item));
    return begin(item, id);
  }

  /** An entry of the table of contents. */
  COSDictionary entry() {
    if (contents == null) {
      closeAll();
      contents = tree.element(CONTENTS, tree.document());
    }
    COSDictionary entry = tree.element(Role.TOCI.tag(), contents);
    return begin(tree.element(COSName.getPDFName("Reference"), entry), null);
  }

  /** The caption of a table; null where it is repeated on a later page. */
  @Nullable COSDictionary caption(String id) {
    return openTable(id).caption();
  }

  /** A row of a table; null where a header row is repeated on a later page. */
  @Nullable COSDictionary row(String tableId, String id, boolean head) {
    COSDictionary known = table != null && table.id().equals(tableId) ? continued(id) : null;
    if (known != null) {
      return head ? null : known;
    }
    COSDictionary row = head ? openTable(tableId).headRow() : openTable(tableId).row();
    return row == null ? null : begin(row, id);
  }

  /** A cell, label or body: a part of the last item or row, joined by its element in the design. */
  COSDictionary part(COSDictionary whole, Role role, int source) {
    if (whole != last) {
      throw new PdfRefusal("a part of role " + role + " stands outside its item or row");
    }
    return parts.computeIfAbsent(source, unused -> tree.element(role.tag(), whole));
  }

  /** A cell that names its column or row. */
  COSDictionary headerCell(COSDictionary row, String scope, int source) {
    COSDictionary cell = part(row, Role.TH, source);
    cell.setItem(COSName.A, attributes.scope(scope));
    return cell;
  }

  private OpenTable openTable(String id) {
    if (table == null || !table.id().equals(id)) {
      closeAll();
      table = new OpenTable(id, tree);
    }
    return table;
  }

  private COSDictionary newList(@Nullable String numbering) {
    COSDictionary parent = tree.document();
    if (!lists.isEmpty()) {
      COSDictionary outer = lists.element().item();
      COSDictionary body = StructureTree.lastChild(outer, Role.LBODY.tag());
      parent = body == null ? outer : body;
    }
    COSDictionary list = tree.element(LIST, parent);
    if (numbering != null) {
      list.setItem(COSName.A, attributes.numbering(numbering));
    }
    return list;
  }

  private @Nullable COSDictionary continued(@Nullable String id) {
    return id != null && id.equals(lastId) ? last : null;
  }

  private COSDictionary begin(COSDictionary element, @Nullable String id) {
    last = element;
    lastId = id;
    parts.clear();
    return element;
  }

  private void closeAll() {
    lists.clear();
    table = null;
    contents = null;
  }
}
