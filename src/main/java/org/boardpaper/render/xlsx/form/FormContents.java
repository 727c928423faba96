package org.boardpaper.render.xlsx.form;

import java.util.List;
import java.util.Map;
import org.boardpaper.plan.ActionStatus;
import org.boardpaper.plan.Impact;
import org.boardpaper.round.Asked;
import org.boardpaper.round.SentForm;

/**
 * What a form is made from.
 *
 * @param partnership who asks
 * @param form how it is known again
 * @param asked the actions
 * @param words the words of status that may be chosen, each with its meaning
 * @param findings the words for what a follow-up found, each with its meaning
 * @param contact officer to contact, one line each
 */
public record FormContents(
    String partnership,
    SentForm form,
    Asked asked,
    Map<String, ActionStatus> words,
    Map<String, Impact> findings,
    List<String> contact) {
  /** Copies the list. */
  public FormContents {
    contact = List.copyOf(contact);
  }
}
