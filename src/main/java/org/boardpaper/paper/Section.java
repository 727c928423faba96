package org.boardpaper.paper;

import java.util.List;

/**
 * A heading and what stands under it.
 *
 * @param heading the heading (level 2; the paper's title is level 1)
 * @param blocks in reading order
 */
public record Section(String heading, List<Block> blocks) {
  /** Copies the list. */
  public Section {
    blocks = List.copyOf(blocks);
  }
}
