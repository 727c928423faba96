package org.boardpaper.job;

import java.util.List;
import org.boardpaper.basics.Edition;

/** What the files of each edition are called. */
final class EditionFiles {
  /** The folder of all that may be published. */
  static final String TO_PUBLISH = "public";

  private EditionFiles() {}

  static String paper(Edition edition) {
    return "board-paper" + suffix(edition) + ".pdf";
  }

  /** The paper to be edited in a word processor. */
  static String toEdit(Edition edition) {
    return "board-paper" + suffix(edition) + ".docx";
  }

  static String tables(Edition edition) {
    return "board-paper" + suffix(edition) + "-tables.xlsx";
  }

  /** All files of an edition beside the figures. */
  static List<String> of(Edition edition) {
    return List.of(paper(edition), toEdit(edition), tables(edition));
  }

  /** The folder of the files for the agenda. */
  static String agenda(Edition edition) {
    return "agenda" + suffix(edition);
  }

  /**
   * The edition that a file of the finished folder belongs to: "public" may be published, "exempt"
   * and "officers" may not.
   *
   * @param name the file, with its folder where it is in one
   */
  static String edition(String name) {
    if (name.startsWith(TO_PUBLISH + "/") || has(Edition.PUBLIC, name)) {
      return Edition.PUBLIC.word();
    }
    return has(Edition.EXEMPT, name) ? Edition.EXEMPT.word() : "officers";
  }

  private static boolean has(Edition edition, String name) {
    return of(edition).contains(name) || name.startsWith(agenda(edition) + "/");
  }

  private static String suffix(Edition edition) {
    return switch (edition) {
      case PUBLIC -> "";
      case EXEMPT -> "-exempt";
    };
  }
}
