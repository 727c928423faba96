package org.boardpaper.round;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.boardpaper.plan.ActionStatus;
import org.boardpaper.plan.Impact;

/**
 * The words with which agencies answer: for how an action stands, and for what a follow-up found.
 */
public final class AnswerWords {
  private final OwnWords<ActionStatus> statuses;
  private final OwnWords<Impact> impacts;

  /**
   * Words with their meanings.
   *
   * @param statuses every word for how an action stands
   * @param impacts every word for what a follow-up found
   */
  public AnswerWords(Map<String, ActionStatus> statuses, Map<String, Impact> impacts) {
    this.statuses = new OwnWords<>(ActionStatus.class, statuses, ActionStatus::words);
    this.impacts = new OwnWords<>(Impact.class, impacts, Impact::words);
  }

  /** Counts the words that a row of the plan uses. */
  public void count(PlanRow row) {
    statuses.count(row.value(Field.STATUS));
    impacts.count(row.value(Field.IMPACT));
  }

  /** How an action stands, by the word for it. */
  public Optional<ActionStatus> status(String word) {
    return statuses.find(word);
  }

  /** What a follow-up found, by the word for it. */
  public Optional<Impact> impact(String word) {
    return impacts.find(word);
  }

  /** An answer as it would stand in the plan: in the plan's own word for it. */
  String written(Field field, String text) {
    return switch (field) {
      case STATUS -> status(text).map(statuses::own).orElse(text);
      case IMPACT -> impact(text).map(impacts::own).orElse(text);
      case PROGRESS, COMPLETED, EVIDENCE, NEW_DATE, REASON, REVIEWER, REVIEWED -> text;
    };
  }

  /** Whether two answers to one question mean the same. */
  boolean same(Field field, String a, String b) {
    return Texts.same(a, b) || Texts.same(written(field, a), written(field, b));
  }

  /** The words of status that an agency may choose from, each with what it means. */
  public Map<String, ActionStatus> offered(List<String> onForm) {
    Map<String, ActionStatus> offered = new LinkedHashMap<>();
    Arrays.stream(ActionStatus.values())
        .filter(AgencyChanges::isSayable)
        .forEach(status -> offered.put(statuses.own(status), status));
    new TreeSet<>(onForm)
        .forEach(word -> status(word).ifPresent(status -> offered.putIfAbsent(word, status)));
    return offered;
  }

  /** The words for what a follow-up found that an agency may choose from, each with its meaning. */
  public Map<String, Impact> offeredImpacts() {
    Map<String, Impact> offered = new LinkedHashMap<>();
    Arrays.stream(Impact.values()).forEach(impact -> offered.put(impacts.own(impact), impact));
    return offered;
  }
}
