package org.boardpaper.paper;

import java.time.LocalDate;
import java.util.List;

/**
 * What stands above the first heading and in the document properties.
 *
 * @param partnership the community safety partnership
 * @param board the board that meets
 * @param meeting the day of the meeting
 * @param title the title of the paper
 * @param contact officer to contact, one line each (name, role, body, telephone, e-mail), printed
 *     last
 * @param brand the colours of the paper
 */
public record Masthead(
    String partnership,
    String board,
    LocalDate meeting,
    String title,
    List<String> contact,
    Brand brand) {
  /** Copies the list. */
  public Masthead {
    contact = List.copyOf(contact);
  }

  /** In the usual colours. */
  public Masthead(
      String partnership, String board, LocalDate meeting, String title, List<String> contact) {
    this(partnership, board, meeting, title, contact, Brand.USUAL);
  }
}
