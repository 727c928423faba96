package org.boardpaper.paper.figures;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.boardpaper.basics.Names;

/** Names as parts of figure ids, each different from the others. */
public final class Slugs {
  private Slugs() {}

  /**
   * Each name with its slug; a slug that is taken already gets "-2", "-3" and so on, in the order
   * of the names.
   */
  public static Map<String, String> of(Collection<String> names) {
    Map<String, String> slugs = new LinkedHashMap<>();
    Set<String> taken = new HashSet<>();
    for (String name : names) {
      String slug = Names.slug(name);
      String free = slug;
      for (int n = 2; !taken.add(free); n++) {
        free = slug + "-" + n;
      }
      slugs.put(name, free);
    }
    return slugs;
  }
}
