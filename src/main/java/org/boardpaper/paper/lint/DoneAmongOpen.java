package org.boardpaper.paper.lint;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.boardpaper.basics.Finding;

/** What is said to be done in a list of what is not. */
final class DoneAmongOpen implements Check {
  private static final Pattern ABOUT_ACTIONS =
      Pattern.compile("(?i)\\b(?:action|recommendation|task|step)s?\\b");
  private static final Pattern OPEN =
      Pattern.compile(
          "(?i)\\b(?:(?:still|yet|remains?) to|being|underway|under way|not (?:yet|been|final|implemented|started|complete)"
              + "|has not|have not|delayed|outstanding|awaiting|will be|in progress|overdue|to report|could not|cannot"
              + "|no (?:date|progress)|ongoing)\\b");
  private static final Pattern DONE =
      Pattern.compile(
          "(?i)\\b(?:confirmed (?:that )?.*\\b(?:have|has|had|is|are|were|was)\\b|(?:has|have) (?:now )?(?:been )?(?:completed|rolled out|implemented|delivered|finished|put in place)"
              + "|(?:is|are|was|were) (?:now )?(?:complete|completed|implemented|in place|delivered))\\b");
  private static final Pattern SAID_SO =
      Pattern.compile("(?i)\\b(?:outstanding|although|though|still (?:listed|carried|on))\\b");

  @Override
  public void look(Statements statements, Consumer<Finding> findings) {
    for (Passage passage : statements.passages()) {
      boolean introduces = passage.kind() == Passage.Kind.PARAGRAPH && passage.text().endsWith(":");
      if (introduces && ABOUT_ACTIONS.matcher(passage.text()).find()) {
        look(statements, passage, findings);
      }
    }
  }

  private static void look(
      Statements statements, Passage introduction, Consumer<Finding> findings) {
    List<Passage> items = statements.listUnder(introduction);
    List<Passage> open = items.stream().filter(item -> isOpen(item.text())).toList();
    boolean listsOpen =
        open.size() * 2 > items.size() || introduction.text().matches("(?is).*\\boutstanding\\b.*");
    if (!listsOpen || open.isEmpty()) {
      return;
    }
    for (Passage item : items) {
      if (!isOpen(item.text())
          && DONE.matcher(item.text()).find()
          && !SAID_SO.matcher(item.text()).find()) {
        findings.accept(finding(statements, item, open.get(0)));
      }
    }
  }

  private static boolean isOpen(String text) {
    return OPEN.matcher(text).find();
  }

  private static Finding finding(Statements statements, Passage done, Passage open) {
    Statement said = Statement.of(done).get(0);
    return Finding.warning(
        "done-listed-as-outstanding",
        statements.place(said),
        said.quoted(),
        "what is still to be done, as in " + Statement.of(open).get(0).quoted(),
        "Take it out of the list, or say that it is complete and was carried as outstanding.");
  }
}
