package org.boardpaper.render.xlsx.model;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.boardpaper.paper.contribution.ContributionModel;

/**
 * How often the split is worked out. Where everyone pays a minimum, those who would pay less pay
 * the minimum and the others share the rest, and so on: each pass has tables of its own.
 *
 * @param last number of the last pass, the first being 1
 */
record Passes(int last) {
  /** More are not needed unless weights differ a hundredfold; a check tells when they are. */
  private static final int MOST = 6;

  static Passes of(ContributionModel model) {
    boolean minimum = model.settings().plan().rules().minimum().isPresent();
    return new Passes(minimum ? Math.min(MOST, model.contributors().size()) : 1);
  }

  /** The name of a table in a pass: {@code Split}, {@code Split_2}. */
  static String name(String table, int pass) {
    return pass == 1 ? table : table + "_" + pass;
  }

  /** A formula about the last pass; {@code ~} ends the name of a table of the pass. */
  String last(String formula) {
    return in(formula, last);
  }

  /** A formula about a pass; {@code ~} ends the name of a table of the pass. */
  static String in(String formula, int pass) {
    return formula.replace("~", name("", pass));
  }

  /** A formula of each pass, added up; {@code ~} ends the name of a table of the pass. */
  String sum(String formula) {
    return IntStream.rangeClosed(1, last)
        .mapToObj(pass -> in(formula, pass))
        .collect(Collectors.joining("+"));
  }
}
