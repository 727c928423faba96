package org.boardpaper.paper.disclosure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.boardpaper.paper.Figure;
import org.boardpaper.paper.Value;

/**
 * Which figures the public edition may print.
 *
 * <p>Of the cases it prints the total, unless that is small, and the parts of one breakdown (by
 * kind, else by state, else by another), less those that {@link Breakdown} withholds. A second
 * breakdown is printed only where nothing of any is withheld: parts of two may be the same cases
 * under two names, and so give one another away. Hence nothing follows for a part that is withheld
 * but that it is one of several that come to what is left of the total.
 */
public final class Disclosure {
  /** Stands in the place of what is withheld, as in official statistics. */
  public static final Value MARK = Value.of("[c]");

  private static final String KINDS = "review.cases.kind";
  private static final String STATES = "review.current";

  private static final Pattern FROM_COSTS =
      Pattern.compile(
          "ledger\\.([^.]+\\.(pot|costs)|review-cost\\.finals)\\..+|forecast\\..+\\.(pot|reserve|called-again)(\\..+)?");

  private final Map<String, Figure> figures = new TreeMap<>();
  private final Map<String, String> withheld = new TreeMap<>();
  private final int threshold;
  private boolean actionsWithheld;
  private boolean costsWithheld;

  private Disclosure(Collection<Figure> figures, int threshold) {
    figures.forEach(figure -> this.figures.put(figure.id(), figure));
    this.threshold = threshold;
  }

  /**
   * Decides on all figures of a paper.
   *
   * @param figures all of them
   * @param settings of the partnership
   * @param standing which reviews and bodies may be named
   */
  public static Disclosure of(
      Collection<Figure> figures, DisclosureSettings settings, Standing standing) {
    Disclosure disclosure = new Disclosure(figures, settings.threshold());
    if (settings.threshold() > 0) {
      disclosure.withholdCases();
    }
    disclosure.withholdTied(standing);
    if (!settings.actionCounts() || standing.givesAwayActions()) {
      disclosure.withholdActions(settings.threshold(), standing.givesAwayActions());
    }
    if (!settings.costs()) {
      disclosure.withholdCosts();
    }
    return disclosure;
  }

  /** Whether a figure is withheld; one that is not known is. */
  public boolean withholds(String id) {
    return withheld.containsKey(id) || !figures.containsKey(id);
  }

  /** A number of cases below it is withheld; 0 for none. */
  public int threshold() {
    return threshold;
  }

  /** Whether counts of actions are withheld, and with them the list of actions. */
  public boolean withholdsActions() {
    return actionsWithheld;
  }

  /** Whether what was paid, and what was left in the pot, is withheld. */
  public boolean withholdsCosts() {
    return costsWithheld;
  }

  /**
   * Whether what chance may do to the pot is withheld, because it tells how many cases there were.
   */
  boolean withholdsChance() {
    return of(FigureClass.CHANCE).stream().anyMatch(figure -> withholds(figure.id()));
  }

  /** The figures as they are published: without the cells that they come from. */
  public List<Figure> published() {
    List<Figure> published = new ArrayList<>();
    for (Figure figure : figures.values()) {
      if (!withholds(figure.id())) {
        published.add(
            new Figure(figure.id(), figure.value(), figure.label(), figure.rule(), List.of()));
      } else if (isNamedByNobody(figure.id())) {
        String rule = "withheld from the public edition";
        published.add(new Figure(figure.id(), MARK, figure.label(), rule, List.of()));
      }
    }
    return published;
  }

  /** What is withheld of the cases, with why. */
  public List<Withheld> list() {
    return withheld.entrySet().stream()
        .filter(each -> each.getKey().startsWith("review."))
        .flatMap(each -> found(each.getKey()).map(figure -> line(figure, each.getValue())).stream())
        .toList();
  }

  private static Withheld line(Figure figure, String why) {
    return new Withheld(figure.label(), figure.value().printed(), why);
  }

  /** Whether no word of the inputs is a part of the id. */
  private static boolean isNamedByNobody(String id) {
    Optional<FigureClass> kind = FigureClass.of(id);
    return kind.isPresent()
        && kind.get() != FigureClass.ACTIONS_OF_AGENCY
        && kind.get() != FigureClass.ACTIONS_OF_REVIEW
        && (kind.get() != FigureClass.PART_OF_CASES || id.startsWith(STATES + "."));
  }

  private void withholdCases() {
    long total = found("review.cases.total").map(Disclosure::count).orElse(0L);
    if (total < threshold) {
      of(FigureClass.CASES).forEach(figure -> withhold(figure, small()));
      withholdLearntChance();
    }
    withholdParts(total);
    of(FigureClass.SINGLE_CASES)
        .forEach(figure -> withhold(figure, "It follows from single cases."));
    of(FigureClass.MEDIAN).stream()
        .filter(figure -> total < threshold || cases(figure) < threshold)
        .forEach(figure -> withhold(figure, "It rests on fewer than " + threshold + " cases."));
  }

  /** A mean that is learnt from the cases tells how many they were. */
  private void withholdLearntChance() {
    if (figures.keySet().stream().anyMatch(id -> id.matches("forecast\\..+\\.volume\\..+"))) {
      of(FigureClass.CHANCE)
          .forEach(figure -> withhold(figure, "It follows from a small number of cases."));
    }
  }

  private void withholdParts(long total) {
    Map<String, Set<String>> hidden = new TreeMap<>();
    breakdowns()
        .forEach(
            (name, parts) -> hidden.put(name, new Breakdown(total, parts).withheld(threshold)));
    boolean whole = hidden.values().stream().allMatch(Set::isEmpty);
    Optional<String> printed =
        hidden.keySet().stream()
            .filter(name -> hidden.getOrDefault(name, Set.of()).size() < parts(name).size())
            .min(Comparator.comparing(Disclosure::rank).thenComparing(Comparator.naturalOrder()));
    hidden.forEach(
        (name, parts) -> {
          boolean second = !whole && !printed.equals(Optional.of(name));
          parts(name).forEach(figure -> withholdPart(figure, parts.contains(figure.id()), second));
        });
  }

  private void withholdPart(Figure figure, boolean hidden, boolean second) {
    if (count(figure) < threshold) {
      withhold(figure, small());
    } else if (hidden) {
      withhold(figure, "A smaller number could be worked out from it.");
    } else if (second) {
      withhold(figure, "A smaller number of another breakdown could be worked out from it.");
    }
  }

  /** Kinds are told before states, and states before all others. */
  private static int rank(String breakdown) {
    return breakdown.equals(KINDS) ? 0 : breakdown.equals(STATES) ? 1 : 2;
  }

  private Map<String, Map<String, Long>> breakdowns() {
    Map<String, Map<String, Long>> breakdowns = new TreeMap<>();
    for (Figure figure : of(FigureClass.PART_OF_CASES)) {
      breakdowns
          .computeIfAbsent(breakdown(figure.id()), none -> new TreeMap<>())
          .put(figure.id(), count(figure));
    }
    return breakdowns;
  }

  private List<Figure> parts(String breakdown) {
    return of(FigureClass.PART_OF_CASES).stream()
        .filter(figure -> breakdown(figure.id()).equals(breakdown))
        .toList();
  }

  private static String breakdown(String id) {
    return id.substring(0, id.lastIndexOf('.'));
  }

  private void withholdTied(Standing standing) {
    for (Figure figure : figures.values()) {
      Optional<FigureClass> kind = FigureClass.of(figure.id());
      if (kind.isEmpty()) {
        withhold(figure, "Nobody has settled whether it may be published.");
      } else if (!standing.mayName(kind.get(), figure.id())) {
        withhold(figure, "It belongs to a review or body that is not named.");
      }
    }
  }

  /**
   * Withholds every count of actions but the totals.
   *
   * @param forced whether the totals, too, are those of one unpublished review
   */
  private void withholdActions(int least, boolean forced) {
    actionsWithheld = true;
    Set<String> totals = new TreeSet<>(Set.of("plan.actions.total", "plan.outstanding.total"));
    for (Figure figure : figures.values()) {
      boolean actions = figure.id().startsWith("plan.");
      if (actions && (forced || !totals.contains(figure.id()) || count(figure) < least)) {
        withhold(figure, "Counts of actions are withheld.");
      }
    }
  }

  /** What was paid, and all that begins with what was left, from which it could be worked out. */
  private void withholdCosts() {
    costsWithheld = true;
    for (Figure figure : figures.values()) {
      boolean chance = FigureClass.of(figure.id()).equals(Optional.of(FigureClass.CHANCE));
      if (chance || FROM_COSTS.matcher(figure.id()).matches()) {
        withhold(figure, "Costs paid are withheld.");
      }
    }
  }

  private String small() {
    return "It is a number below " + threshold + ".";
  }

  private long cases(Figure median) {
    return found(breakdown(median.id()) + ".cases").map(Disclosure::count).orElse(0L);
  }

  private void withhold(Figure figure, String why) {
    withheld.putIfAbsent(figure.id(), why);
  }

  private Optional<Figure> found(String id) {
    return Optional.ofNullable(figures.get(id));
  }

  private List<Figure> of(FigureClass kind) {
    return figures.values().stream()
        .filter(figure -> FigureClass.of(figure.id()).equals(Optional.of(kind)))
        .toList();
  }

  private static long count(Figure figure) {
    return new BigDecimal(figure.value().plain()).longValue();
  }
}
