package org.boardpaper.paper.lint;

import java.util.function.Consumer;
import org.boardpaper.basics.Finding;

/** Looks for one kind of contradiction. */
interface Check {
  /** Tells each contradiction, quoting both places. */
  void look(Statements statements, Consumer<Finding> findings);
}
