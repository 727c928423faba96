package org.boardpaper.paper.board;

import java.util.Optional;
import org.boardpaper.paper.Block;
import org.boardpaper.plan.Scope;

/** The lists made from figures that narrative may call for by name. */
final class BoardLists {
  private final BoardFacts facts;

  BoardLists(BoardFacts facts) {
    this.facts = facts;
  }

  /** The list of a name; empty when there is no such name. */
  Optional<Block.Points> find(String name) {
    ByException exceptions = new ByException(facts.plan().now());
    return switch (name) {
      case "single-agency-exceptions" -> Optional.of(exceptions.of(Scope.SINGLE_AGENCY));
      case "multi-agency-exceptions" -> Optional.of(exceptions.of(Scope.MULTI_AGENCY));
      default -> Optional.empty();
    };
  }
}
