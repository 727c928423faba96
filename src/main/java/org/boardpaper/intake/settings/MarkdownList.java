package org.boardpaper.intake.settings;

import java.util.ArrayList;
import java.util.List;
import org.boardpaper.basics.Finding;
import org.boardpaper.paper.Narrative.Item;
import org.commonmark.node.BulletList;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.jspecify.annotations.Nullable;

/** Reads a list whose items may have bullets of their own, and those none. */
final class MarkdownList {
  private final MarkdownText markdown;
  private final List<Finding> findings;

  MarkdownList(MarkdownText markdown, List<Finding> findings) {
    this.markdown = markdown;
    this.findings = findings;
  }

  /** The items, in order. */
  List<Item> items(ListBlock list) {
    if (list instanceof OrderedList ordered && ordered.getMarkerStartNumber() != 1) {
      markdown.refuse(
          "a list that begins with " + ordered.getMarkerStartNumber(),
          markdown.places(list).get(0));
    }
    return items(list, true);
  }

  private List<Item> items(ListBlock list, boolean mayNest) {
    List<Item> items = new ArrayList<>();
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      items.add(item(item, mayNest));
    }
    return items;
  }

  private Item item(Node item, boolean mayNest) {
    Node first = item.getFirstChild();
    if (!(first instanceof Paragraph)) {
      markdown.refuse("an item that does not begin with words", markdown.places(item).get(0));
      return new Item(markdown.places(item).get(0), "", List.of());
    }
    WrittenText text = WrittenText.plain(markdown.words(first), markdown.places(first));
    new SlotCheck(text, findings).run(false);
    return new Item(text.place(), text.printed(), under(first.getNext(), mayNest));
  }

  private List<Item> under(@Nullable Node second, boolean mayNest) {
    if (second == null) {
      return List.of();
    }
    if (!mayNest || !(second instanceof BulletList bullets) || second.getNext() != null) {
      markdown.refuse(
          "an item with more than words and one list of bullets", markdown.places(second).get(0));
      return List.of();
    }
    return items(bullets, false);
  }
}
