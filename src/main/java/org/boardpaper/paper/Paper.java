package org.boardpaper.paper;

import java.util.List;

/**
 * A finished paper: every word and figure that is printed, in reading order, before any format.
 *
 * @param masthead what stands above the first heading
 * @param notice what the edition says of itself
 * @param sections numbered paragraphs under headings; numbers run through all sections
 * @param appendices what follows, each beginning on a new landscape page
 */
public record Paper(
    Masthead masthead, Notice notice, List<Section> sections, List<Appendix> appendices) {
  /** Copies the lists. */
  public Paper {
    sections = List.copyOf(sections);
    appendices = List.copyOf(appendices);
  }

  /** Whether this is nothing but an appendix that is handed out as a file of its own. */
  public boolean isAppendixAlone() {
    return sections.isEmpty() && appendices.size() == 1 && notice.texts().isEmpty();
  }

  /** A paper of which there is one edition, which says nothing of itself. */
  public Paper(Masthead masthead, List<Section> sections, List<Appendix> appendices) {
    this(masthead, Notice.NONE, sections, appendices);
  }
}
