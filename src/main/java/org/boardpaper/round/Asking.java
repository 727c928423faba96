package org.boardpaper.round;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.boardpaper.basics.Names;
import org.boardpaper.basics.SourceCell;

/**
 * Divides the open actions among those who are asked.
 *
 * <p>Every body of the settings that leads an open action gets a form, a group of bodies too: its
 * form is for whoever brings the action to its meeting. A lead that the settings do not know gets
 * none, because nobody would know whom to send it to; its actions are named to the manager.
 */
public final class Asking {
  private static final int LONGEST_SLUG = 60;

  private final List<String> known;
  private final Map<String, List<PlanRow>> rows = new TreeMap<>();
  private final Map<String, List<SourceCell>> unknown = new TreeMap<>();

  /**
   * Nothing asked yet.
   *
   * @param known names of the bodies of the settings
   */
  public Asking(List<String> known) {
    this.known = List.copyOf(known);
  }

  /** Takes the next action of the plan. */
  public void add(PlanRow row) {
    if (!row.isAsked()) {
      return;
    }
    for (String lead : row.action().leads()) {
      if (known.contains(lead)) {
        rows.computeIfAbsent(lead, any -> new ArrayList<>()).add(row);
      } else {
        unknown.computeIfAbsent(lead, any -> new ArrayList<>()).add(row.action().place());
      }
    }
  }

  /** Who is asked what, by name. */
  public List<Asked> asked() {
    List<Asked> asked = new ArrayList<>();
    Set<String> slugs = new HashSet<>();
    rows.forEach((agency, own) -> asked.add(new Asked(agency, slug(agency, slugs), own)));
    return asked;
  }

  /** Bodies of the settings without an open action, by name: they are asked nothing. */
  public List<String> notAsked() {
    return known.stream().filter(name -> !rows.containsKey(name)).sorted().toList();
  }

  /** Leads of open actions whom nobody knows, with the rows they stand on. */
  public Map<String, List<SourceCell>> unknown() {
    return new TreeMap<>(unknown);
  }

  private static String slug(String agency, Set<String> taken) {
    String whole = Names.slug(agency);
    String slug = whole.substring(0, Math.min(LONGEST_SLUG, whole.length()));
    String free = slug;
    for (int n = 2; !taken.add(free); n++) {
      free = slug + "-" + n;
    }
    return free;
  }
}
