package org.boardpaper.paper.narrative;

import java.util.ArrayList;
import java.util.List;
import org.boardpaper.paper.Narrative;
import org.boardpaper.paper.Narrative.Item;
import org.boardpaper.paper.Narrative.Kind;
import org.boardpaper.paper.Narrative.Piece;
import org.boardpaper.paper.Slot;
import org.boardpaper.paper.SlotText;

/**
 * The narrative of one edition. What is marked {@code {{exempt}}} is not in the public edition:
 * what follows it marked {@code {{public}}} takes its place, else a sentence that says so, so that
 * paragraphs keep their numbers.
 */
public final class EditionText {
  private static final String PARAGRAPH =
      "This paragraph is exempt and is not part of the public edition.";
  private static final String ITEM = "a point that is exempt and is not part of the public edition";

  private final boolean open;

  private EditionText(boolean open) {
    this.open = open;
  }

  /** The text of an edition. */
  static Narrative of(Narrative narrative, boolean open) {
    EditionText text = new EditionText(open);
    return new Narrative(
        narrative.sections().stream()
            .map(part -> new Narrative.Part(part.heading(), text.pieces(part.pieces())))
            .toList());
  }

  /** How many paragraphs and items of lists the public edition leaves out or words otherwise. */
  public static long exempt(Narrative narrative) {
    return narrative.sections().stream()
        .flatMap(part -> part.pieces().stream())
        .mapToLong(piece -> (isExempt(piece.text()) ? 1 : 0) + exempt(piece.items()))
        .sum();
  }

  private static long exempt(List<Item> items) {
    return items.stream()
        .mapToLong(item -> (isExempt(item.text()) ? 1 : 0) + exempt(item.items()))
        .sum();
  }

  private List<Piece> pieces(List<Piece> all) {
    List<Piece> pieces = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      Piece piece = all.get(i);
      if (isLeftOut(piece.text())) {
        continue;
      }
      boolean hidden = open && isExempt(piece.text());
      boolean replaced = hidden && i + 1 < all.size() && isPublic(all.get(i + 1).text());
      if (replaced) {
        Piece other = all.get(++i);
        pieces.add(
            new Piece(other.kind(), other.place(), piece.label(), other.text(), items(other)));
      } else if (!hidden) {
        pieces.add(
            new Piece(piece.kind(), piece.place(), piece.label(), piece.text(), items(piece)));
      } else if (piece.kind() == Kind.PARAGRAPH) {
        pieces.add(new Piece(piece.kind(), piece.place(), piece.label(), PARAGRAPH, piece.items()));
      }
    }
    return pieces;
  }

  private List<Item> items(Piece piece) {
    return items(piece.items());
  }

  private List<Item> items(List<Item> all) {
    List<Item> items = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      Item item = all.get(i);
      if (isLeftOut(item.text())) {
        continue;
      }
      boolean hidden = open && isExempt(item.text());
      if (hidden && i + 1 < all.size() && isPublic(all.get(i + 1).text())) {
        Item other = all.get(++i);
        items.add(new Item(other.place(), other.text(), items(other.items())));
      } else if (hidden) {
        items.add(new Item(item.place(), ITEM, List.of()));
      } else {
        items.add(new Item(item.place(), item.text(), items(item.items())));
      }
    }
    return items;
  }

  private boolean isLeftOut(String text) {
    return !open && isPublic(text);
  }

  private static boolean isExempt(String text) {
    return has(text, Slot.Kind.EXEMPT);
  }

  private static boolean isPublic(String text) {
    return has(text, Slot.Kind.PUBLIC);
  }

  private static boolean has(String text, Slot.Kind kind) {
    return SlotText.parse(text).slots().stream().anyMatch(slot -> slot.kind() == kind);
  }
}
