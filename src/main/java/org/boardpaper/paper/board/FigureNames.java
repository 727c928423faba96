package org.boardpaper.paper.board;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.boardpaper.basics.Finding;
import org.boardpaper.basics.SourceCell;
import org.boardpaper.paper.Figure;
import org.boardpaper.paper.Slot;
import org.boardpaper.paper.Value;
import org.boardpaper.paper.figures.Figures;
import org.boardpaper.paper.narrative.Vocabulary;

/**
 * The figures of a meeting by their ids, and its words.
 *
 * @param figures what slots may ask for
 * @param words what names stand for, alone or within an id
 */
public record FigureNames(Figures figures, BoardWords words) implements Vocabulary {
  @Override
  public Optional<Value> value(String name) {
    return words.find(name).or(() -> figure(name).map(Figure::value));
  }

  @Override
  public Optional<Figure> figure(String name) {
    return figures.find(words.absolute(name));
  }

  @Override
  public Finding unknown(Slot slot, SourceCell place) {
    return slot.kind().isBlock() ? noExhibit(slot, place) : noFigure(slot, place);
  }

  private static Finding noExhibit(Slot slot, SourceCell place) {
    String what = slot.kind().name().toLowerCase(Locale.ROOT);
    return Finding.error(
        what + "-unknown",
        place,
        slot.argument(),
        "the name of a " + what + " of this paper",
        "Correct the name; the how-to on wording lists them.");
  }

  private Finding noFigure(Slot slot, SourceCell place) {
    List<String> nearest = figures.nearest(words.absolute(slot.argument()));
    String such = nearest.isEmpty() ? "" : ", such as " + String.join(" or ", nearest);
    return Finding.error(
        "slot-unknown",
        place,
        slot.argument(),
        "the id of a figure" + such,
        "Correct the id in the wording.");
  }
}
