package org.boardpaper.paper;

import java.util.List;

/**
 * What an edition says of itself.
 *
 * @param marking printed at the top and foot of every page, such as "OFFICIAL-SENSITIVE"; empty for
 *     none
 * @param texts paragraphs without numbers under the title: who may read the paper, what is withheld
 */
public record Notice(String marking, List<String> texts) {
  /** Nothing is said. */
  public static final Notice NONE = new Notice("", List.of());

  /** Copies the list. */
  public Notice {
    texts = List.copyOf(texts);
  }
}
