package org.boardpaper.paper.narrative;

import java.util.List;
import java.util.Optional;
import org.boardpaper.paper.Block;
import org.boardpaper.paper.Slot;

/** What a narrative may call for by name: tables, charts and lists. */
public interface Exhibits {
  /**
   * What a slot calls for, often one block and none where there is nothing to show; empty when
   * there is no such name.
   */
  Optional<List<Block>> find(Slot slot);
}
