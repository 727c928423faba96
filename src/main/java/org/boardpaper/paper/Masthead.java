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
 * @param brand the colours of the paper, and its logo
 * @param agendaItem the number of the item on the agenda, such as "7"; empty where none is known
 */
public record Masthead(
    String partnership,
    String board,
    LocalDate meeting,
    String title,
    List<String> contact,
    Brand brand,
    String agendaItem) {
  /** Copies the list. */
  public Masthead {
    contact = List.copyOf(contact);
  }

  /** In the usual colours. */
  public Masthead(
      String partnership, String board, LocalDate meeting, String title, List<String> contact) {
    this(partnership, board, meeting, title, contact, Brand.USUAL, "");
  }

  /** What is printed of the item's number; empty where none is known. */
  public String printedItem() {
    return agendaItem.isEmpty() ? "" : "Agenda item " + agendaItem;
  }

  /** What the logo says to those who cannot see it; empty where there is none. */
  public String logoWords() {
    return brand.logo().map(Logo::alternative).orElse("");
  }

  /** The same for a paper that is no item of an agenda. */
  public Masthead withoutItem() {
    return new Masthead(partnership, board, meeting, title, contact, brand, "");
  }

  /** The same for another paper of the meeting. */
  public Masthead with(String otherTitle, List<String> otherContact) {
    return new Masthead(partnership, board, meeting, otherTitle, otherContact, brand, agendaItem);
  }
}
