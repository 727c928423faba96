package org.boardpaper.paper.disclosure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.boardpaper.basics.Names;
import org.boardpaper.plan.PlanTallies;
import org.boardpaper.plan.PlanTallies.Dimension;
import org.boardpaper.plan.PlanTallies.Measure;
import org.boardpaper.review.Review;
import org.boardpaper.review.ReviewRegister;

/**
 * Which reviews and bodies the public edition may name.
 *
 * <p>A review may be named while its report can be read by everyone. Where only one review of the
 * plan may not be named, how many actions it led to could be worked out from the total and from
 * what is listed of the others; so a second review, one with outstanding actions, is not listed
 * either.
 */
public final class Standing {
  /** Stands for a body that the settings do not know: it may be a person. */
  public static final String OTHER_BODY = "A body not named here";

  private static final String NUMBERED = "-\\d+$";

  private final Map<String, String> unlisted = new TreeMap<>();
  private final Set<String> published = new TreeSet<>();
  private final Set<String> listed = new TreeSet<>();
  private final Set<String> bodies = new TreeSet<>();
  private final Map<String, Map<String, String>> pseudonyms = new TreeMap<>();
  private boolean alone;

  private Standing() {}

  /**
   * How things stand.
   *
   * @param register all cases
   * @param plan counted
   * @param bodies names that the settings know
   * @param asOf the day of the paper
   */
  public static Standing of(
      ReviewRegister register, PlanTallies plan, Collection<String> bodies, LocalDate asOf) {
    Standing standing = new Standing();
    standing.bodies.addAll(bodies);
    for (Review review : register.reviews()) {
      if (review.isPublishedOn(asOf)) {
        standing.published.add(Names.key(review.reference()));
      } else {
        standing.unlisted.put(review.reference(), "Its report is not published.");
      }
    }
    standing.list(plan);
    return standing;
  }

  private void list(PlanTallies plan) {
    List<String> hidden = new ArrayList<>();
    for (String review : plan.names(Dimension.REVIEW)) {
      if (published.contains(Names.key(review))) {
        listed.add(review);
      } else {
        hidden.add(review);
        unlisted.putIfAbsent(review, "Its report is not published.");
      }
    }
    if (hidden.size() == 1) {
      Optional<String> second = companion(plan);
      alone = second.isEmpty();
      second.ifPresent(this::hide);
    }
  }

  private Optional<String> companion(PlanTallies plan) {
    return listed.stream()
        .filter(review -> outstanding(plan, review) > 0)
        .min(
            Comparator.comparing((String review) -> outstanding(plan, review))
                .thenComparing(Comparator.naturalOrder()));
  }

  private static int outstanding(PlanTallies plan, String review) {
    return plan.places(new PlanTallies.Key(Dimension.REVIEW, review, Measure.OUTSTANDING)).size();
  }

  private void hide(String review) {
    listed.remove(review);
    unlisted.put(
        review, "Else the number of actions of the one unpublished review could be worked out.");
  }

  /** Whether no report of any review can be read by everyone. */
  public boolean publishesNothing() {
    return published.isEmpty();
  }

  /** Whether a review's actions may be listed under its name. */
  public boolean lists(String review) {
    return listed.contains(review);
  }

  /** Whether any count of actions is one of an unpublished review, which nothing else can cover. */
  boolean givesAwayActions() {
    return alone;
  }

  /** The references of cases whose report nobody can read. */
  public List<String> unpublished() {
    return unlisted.keySet().stream()
        .filter(review -> !published.contains(Names.key(review)))
        .toList();
  }

  /**
   * Notes what reports call a body: in a list of actions its own name would tell who is meant.
   *
   * @param body its name, or that of one which followed it
   * @param wordByReview its pseudonym in each review
   */
  public void call(String body, Map<String, String> wordByReview) {
    wordByReview.forEach(
        (review, word) ->
            pseudonyms.computeIfAbsent(Names.key(review), none -> new TreeMap<>()).put(body, word));
  }

  /** The bodies that have a pseudonym in a review. */
  Set<String> renamedIn(String review) {
    return pseudonyms.getOrDefault(Names.key(review), Map.of()).keySet();
  }

  /** The name of a body as it may be printed beside an action of a review. */
  public String body(String name, String review) {
    return Optional.ofNullable(pseudonyms.get(Names.key(review)))
        .map(words -> words.get(name))
        .orElseGet(() -> body(name));
  }

  /** The name of a leading body as it may be printed where no review is named beside it. */
  public String body(String name) {
    return bodies.contains(name) ? name : OTHER_BODY;
  }

  /** Reviews that are not listed, with why. */
  public List<Withheld> list() {
    return unlisted.entrySet().stream()
        .map(each -> new Withheld("Actions of the review " + each.getKey(), "", each.getValue()))
        .toList();
  }

  /** Whether a figure may be told as far as the review or body in its id goes. */
  boolean mayName(FigureClass kind, String id) {
    return switch (kind) {
      case ACTIONS_OF_REVIEW -> isNamed(id, ".review.", listed, unlisted.keySet());
      case ACTIONS_OF_AGENCY -> isNamed(id, ".agency.", bodies, Set.of());
      case OPEN, CHANCE, CASES, PART_OF_CASES, MEDIAN, SINGLE_CASES, ACTIONS -> true;
    };
  }

  /** Two names may share a slug, and then one of them gets a number: neither is told. */
  private static boolean isNamed(String id, String before, Set<String> named, Set<String> hidden) {
    String rest = id.substring(id.indexOf(before) + before.length());
    String slug = rest.replaceFirst("\\..*", "");
    Set<String> kept = slugs(named);
    Set<String> gone = slugs(hidden);
    return kept.contains(slug)
        && !gone.contains(slug)
        && !gone.contains(slug.replaceFirst(NUMBERED, ""));
  }

  private static Set<String> slugs(Set<String> names) {
    return names.stream().map(Names::slug).collect(Collectors.toSet());
  }
}
