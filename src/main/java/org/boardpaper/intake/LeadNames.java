package org.boardpaper.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Splits a cell of several names: at line breaks, semicolons and bars, then at commas and slashes,
 * and at "and", "&amp;" and "+"; but never inside a known name, such as "CAMHS/LD team", and at
 * "and" only beside one: "Fire and Rescue Service" is one body, known or not.
 */
final class LeadNames {
  private static final Pattern HARD = Pattern.compile("[\\n;|]");
  private static final Pattern SOFT = Pattern.compile("[,/]");
  private static final Pattern JOINT =
      Pattern.compile("[,/]|\\s+and\\s+|\\s*[&+]\\s*", Pattern.CASE_INSENSITIVE);
  private static final int MOST_JOINTS = 5;

  private final Predicate<String> known;

  /** Splits around known names. */
  LeadNames(Predicate<String> known) {
    this.known = known;
  }

  /** Whether nothing in a text separates names, not even an "and". */
  static boolean isUndivided(String text) {
    return !HARD.matcher(text).find() && !JOINT.matcher(text).find();
  }

  /** The names of a cell in the order written, none of them empty. */
  List<String> split(String cell) {
    if (known.test(cell.strip())) {
      return List.of(cell.strip());
    }
    return joined(cell, HARD).pieces(known).stream().flatMap(this::parts).toList();
  }

  private Stream<String> parts(String text) {
    String part = text.strip();
    return joined(part, JOINT).names(known).stream()
        .flatMap(name -> known.test(name) ? Stream.of(name) : SOFT.splitAsStream(name))
        .map(String::strip)
        .filter(name -> !name.isEmpty());
  }

  private static Joined joined(String text, Pattern joint) {
    return new Joined(text, joint.matcher(text).results().toList());
  }

  /**
   * Names joined by "and" or a separator.
   *
   * @param text the whole
   * @param joints where each "and" or separator stands
   */
  private record Joined(String text, List<MatchResult> joints) {
    /** What stands between the separators, but for those inside a known name. */
    List<String> pieces(Predicate<String> known) {
      List<String> pieces = new ArrayList<>();
      for (int piece = 0; piece <= joints.size(); ) {
        int last = Math.max(piece, lastOfKnownName(piece, known));
        pieces.add(span(piece, last));
        piece = last + 1;
      }
      return pieces;
    }

    /** Known names, and the words between them whole. */
    List<String> names(Predicate<String> known) {
      List<String> names = new ArrayList<>();
      int unknownFrom = 0;
      int piece = 0;
      while (piece <= joints.size()) {
        int last = lastOfKnownName(piece, known);
        if (last >= 0) {
          names.add(unknownFrom < piece ? span(unknownFrom, piece - 1) : "");
          names.add(span(piece, last));
          unknownFrom = last + 1;
        }
        piece = Math.max(piece, last) + 1;
      }
      names.add(unknownFrom < piece ? span(unknownFrom, joints.size()) : "");
      return names;
    }

    /**
     * The last piece of the longest known name that starts with a piece; -1 where there is none.
     */
    private int lastOfKnownName(int first, Predicate<String> known) {
      for (int last = Math.min(joints.size(), first + MOST_JOINTS); last >= first; last--) {
        if (known.test(span(first, last))) {
          return last;
        }
      }
      return -1;
    }

    private String span(int first, int last) {
      int start = first == 0 ? 0 : joints.get(first - 1).end();
      int end = last == joints.size() ? text.length() : joints.get(last).start();
      return text.substring(start, end);
    }
  }
}
