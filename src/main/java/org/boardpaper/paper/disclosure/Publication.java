package org.boardpaper.paper.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.boardpaper.basics.Edition;
import org.boardpaper.paper.BarChart;
import org.boardpaper.paper.Notice;
import org.boardpaper.paper.Table;

/**
 * An edition of a paper and what it may tell.
 *
 * <p>A table or chart is told by its id. One that is not named here is withheld whole: a new one is
 * published only once somebody has placed it.
 *
 * @param edition which
 * @param settings of the partnership
 * @param standing which reviews and bodies the public edition may name
 * @param disclosure which figures the public edition may print
 */
public record Publication(
    Edition edition, PublicationSettings settings, Standing standing, Disclosure disclosure) {
  /** The marking of the exempt edition (Government Security Classifications). */
  public static final String SENSITIVE = "OFFICIAL-SENSITIVE";

  private static final Pattern OPEN =
      Pattern.compile(
          "contributions|costs|pot-account|payer-accounts-.+|scenarios|scenario-contributions-\\d+"
              + "|contributions(-.+)?-chart");

  /** Of these, what says what was paid, or begins with what was left. */
  private static final Pattern COSTS = Pattern.compile("pot-account|scenarios");

  /** What chance may do to the pot. */
  private static final Pattern CHANCE = Pattern.compile("risk|pot-.+-chart");

  private static final Pattern ACTIONS =
      Pattern.compile(
          "outstanding-by-(agency|review|age)|movement|movement-by-scope|outstanding-(single|multi)-agency"
              + "|(closed|slipped)-since-last-report|since-last-report|outstanding(-by-age)?-chart"
              + "|impact-by-agency|impact-follow-ups|silent-agencies|extension-decisions");

  /** Exhibits of single cases, and by bodies and reviews that the public edition may not name. */
  private static final Pattern KEPT =
      Pattern.compile("movement-by-(agency|review)|targets|volume|spread|timeliness-chart");

  /** Tables that are made for the public edition from what it may tell. */
  private static final Set<String> MADE_FOR_PUBLIC = Set.of("cases", "timeliness");

  /** Whether everyone may read it. */
  public boolean isPublic() {
    return edition == Edition.PUBLIC;
  }

  /** Whether a figure is kept out of this edition. */
  public boolean withholds(String figure) {
    return isPublic() && disclosure.withholds(figure);
  }

  /** Whether a review's actions are listed in this edition. */
  public boolean lists(String review) {
    return !isPublic() || (standing.lists(review) && !withholdsActions());
  }

  /**
   * The name of a body that leads in a review as this edition prints it: the public one says what
   * the review's own report says.
   */
  public String body(String name, String review) {
    return isPublic() ? standing.body(name, review) : name;
  }

  /** The table as this edition prints it. */
  public Table table(Table table) {
    if (!isPublic() || MADE_FOR_PUBLIC.contains(table.id()) || isTold(table.id())) {
      return table;
    }
    return new Table(
        table.id(),
        isPlaced(table.id()) ? table.caption() : "Withheld",
        table.columns(),
        List.of(),
        "This table is withheld from the public edition.");
  }

  /** Whether a chart stands in this edition. */
  public boolean tells(BarChart chart) {
    return !isPublic() || isTold(chart.id());
  }

  /** Whether somebody has settled if a table or chart may be published. */
  public static boolean isPlaced(String id) {
    return OPEN.matcher(id).matches()
        || CHANCE.matcher(id).matches()
        || ACTIONS.matcher(id).matches()
        || KEPT.matcher(id).matches()
        || MADE_FOR_PUBLIC.contains(id);
  }

  private boolean isTold(String id) {
    boolean costs = COSTS.matcher(id).matches() && disclosure.withholdsCosts();
    return (OPEN.matcher(id).matches() && !costs)
        || (CHANCE.matcher(id).matches() && !disclosure.withholdsChance())
        || (ACTIONS.matcher(id).matches() && !withholdsActions());
  }

  private boolean withholdsActions() {
    return disclosure.withholdsActions();
  }

  /** What the edition says of itself. */
  public Notice notice() {
    return isPublic()
        ? new Notice("", List.of(String.join(" ", told())))
        : new Notice(SENSITIVE, List.of(SENSITIVE + ". " + settings.exemption().statement()));
  }

  private List<String> told() {
    List<String> told = new ArrayList<>();
    told.add("This is the public edition of the paper.");
    int threshold = disclosure.threshold();
    if (threshold > 0) {
      told.add(
          "A number of cases below "
              + threshold
              + " is withheld, and so is every figure from which one could be worked out: [c] stands"
              + " in its place in tables and “a number of” in sentences, which may mean none.");
    }
    told.add(
        "Actions of reviews whose reports are not published are counted, where counts are given, and"
            + " not listed.");
    return told;
  }
}
