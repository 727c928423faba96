package org.boardpaper.paper.board;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.boardpaper.basics.SourceCell;
import org.boardpaper.paper.disclosure.Standing;
import org.boardpaper.plan.PlanCounts;
import org.boardpaper.plan.PlanTallies;
import org.boardpaper.plan.PlanTallies.Dimension;

/** The facts with nothing in them that the public edition may not name. */
final class PublicFacts {
  private static final Set<Dimension> LEADS =
      Set.of(Dimension.AGENCY, Dimension.SINGLE_AGENCY_LEAD, Dimension.MULTI_AGENCY_LEAD);

  private PublicFacts() {}

  /** Reviews that are not listed are left out; bodies that are not named are counted as one. */
  static BoardFacts of(BoardFacts facts, Standing standing) {
    PlanTallies named = new PlanTallies();
    Map<PlanTallies.Key, Set<SourceCell>> others = new LinkedHashMap<>();
    facts
        .plan()
        .now()
        .asMap()
        .forEach(
            (key, tally) -> {
              if (LEADS.contains(key.dimension()) && isOther(key.name(), standing)) {
                others
                    .computeIfAbsent(other(key), none -> new LinkedHashSet<>())
                    .addAll(tally.sources());
              } else if (key.dimension() != Dimension.REVIEW || standing.lists(key.name())) {
                tally.sources().forEach(place -> named.count(key, place));
              }
            });
    others.forEach((key, places) -> places.forEach(place -> named.count(key, place)));
    return new BoardFacts(
        facts.period(),
        new PlanCounts(
            named, facts.plan().movement(), facts.plan().fates(), facts.plan().followUps()),
        facts.account(),
        facts.cases(),
        facts.scenarios(),
        facts.payers(),
        facts.figures());
  }

  /** Names of leads that the public edition does not print. */
  static List<String> others(BoardFacts facts, Standing standing) {
    List<String> others = new ArrayList<>();
    for (String name : facts.plan().now().names(Dimension.AGENCY)) {
      if (isOther(name, standing)) {
        others.add(name);
      }
    }
    return others;
  }

  private static boolean isOther(String name, Standing standing) {
    return !standing.body(name).equals(name);
  }

  private static PlanTallies.Key other(PlanTallies.Key key) {
    return new PlanTallies.Key(key.dimension(), Standing.OTHER_BODY, key.measure());
  }
}
