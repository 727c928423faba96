package org.boardpaper.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.boardpaper.basics.Finding;
import org.boardpaper.basics.NameDirectory;
import org.boardpaper.basics.SourceCell;

/** Whether what is expected of the reviews speaks of the reviews there are. */
public final class ReviewChecks {
  private ReviewChecks() {}

  /**
   * Kinds that are to count and that no case is of.
   *
   * @param settings the file that names them
   */
  public static List<Finding> of(Caseload cases, SourceCell settings) {
    List<String> kinds = cases.register().kinds();
    List<Finding> findings = new ArrayList<>();
    for (String kind : cases.expected().volume().kinds()) {
      if (cases.register().where(review -> Foreseen.same(kind, review.kind())).isEmpty()) {
        findings.add(
            Finding.warning(
                "counted-kind-unknown",
                settings,
                kind,
                "a kind of review in the register",
                suggestion(kind, kinds)
                    + "Correct it under volume: kinds, or leave it if there is no such case yet."));
      }
    }
    return findings;
  }

  private static String suggestion(String kind, List<String> kinds) {
    Map<String, List<String>> names = new TreeMap<>();
    kinds.forEach(known -> names.put(known, List.of()));
    return new NameDirectory(names)
        .nearest(kind).stream().findFirst().map(near -> "Did you mean “" + near + "”? ").orElse("");
  }
}
