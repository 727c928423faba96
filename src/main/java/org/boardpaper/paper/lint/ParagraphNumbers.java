package org.boardpaper.paper.lint;

import java.util.function.Consumer;
import org.boardpaper.basics.Finding;

/** Whole numbers of paragraphs rise by one; a list within them has marks of its own. */
final class ParagraphNumbers implements Check {
  @Override
  public void look(Statements statements, Consumer<Finding> findings) {
    int last = 0;
    for (Statement said : statements.prose()) {
      String number = said.passage().locus().paragraph();
      if (said.is(Passage.Kind.PARAGRAPH) && number.matches("\\d{1,4}")) {
        int next = Integer.parseInt(number);
        if (last > 0 && next != last && next != last + 1) {
          findings.accept(jumps(statements, said, last + 1));
        }
        last = next;
      }
    }
  }

  private static Finding jumps(Statements statements, Statement said, int expected) {
    return Finding.warning(
        "paragraph-number-jumps",
        statements.place(said),
        said.quoted(),
        "paragraph " + expected,
        "Number the paragraphs again, and see that references follow.");
  }
}
