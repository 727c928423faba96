package org.boardpaper.paper.narrative;

import java.util.Optional;
import org.boardpaper.basics.Finding;
import org.boardpaper.basics.SourceCell;
import org.boardpaper.paper.Figure;
import org.boardpaper.paper.Slot;
import org.boardpaper.paper.Value;

/** What the slots of a wording may name. */
public interface Vocabulary {
  /** What a name stands for, a figure or a word. */
  Optional<Value> value(String name);

  /** The figure that a name stands for; empty where it stands for a word. */
  Optional<Figure> figure(String name);

  /** That a slot names nothing that there is. */
  Finding unknown(Slot slot, SourceCell place);
}
