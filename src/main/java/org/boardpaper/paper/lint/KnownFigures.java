package org.boardpaper.paper.lint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.boardpaper.basics.FinancialYear;
import org.boardpaper.basics.Finding;
import org.boardpaper.basics.Names;
import org.boardpaper.paper.Figure;
import org.boardpaper.paper.figures.Figures;

/**
 * Known figures that a sentence of any wording says: how many cases there are, how many actions are
 * outstanding, what is due, what is in the pot, what each payer agreed.
 */
final class KnownFigures {
  private static final Pattern SUPPOSED =
      Pattern.compile(
          "(?i)\\b(?:would|could|if|forecast\\w*|expected|estimated?|predicted|foresaw|last year|previous\\w*|at the last report|scenario|option|propos\\w+)\\b");

  /**
   * A way to say a figure.
   *
   * @param pattern with a group {@code n} before which the amount or number stands or begins
   * @param ids ids of which one must have the value; {@code {year}}, {@code {payer}} stand for a
   *     year and a payer
   */
  private record Way(Pattern pattern, List<String> ids) {}

  private static final String MONEY = "(?<n>£\\s?[\\d,]+(?:\\.\\d+)?)";
  private static final String COUNT = "(?<n>\\d+|" + NumberWords.PATTERN + ")";
  private static final String CASE = "(?:cases?|reviews?|DHRs?|DARDRs?|Domestic Homicide Reviews?)";
  private static final List<Way> WAYS =
      List.of(
          way(COUNT + " cases(?=[.,;:]| (?:are|were) (?:split|spread)| lie\\b| in (?:total|all)\\b)", "review.cases.total"),
          way("(?:cases|reviews|they)\\b.*\\b(?:across|in|over|among) " + COUNT + " (?:different )?(?:districts|areas|boroughs)\\b", "review.cases.areas"),
          way(COUNT + " (?:\\w+ )?" + CASE + "(?: (?:are|were|is))?(?: currently| still)? (?:underway|under way|in progress|ongoing)\\b", "review.current.underway"),
          way(COUNT + " (?:further |other )?" + CASE + " (?:(?:is|are) )?(?:being considered|under consideration)\\b", "review.current.under-consideration"),
          way(COUNT + " (?:actions )?(?:are|were|remain|remained) (?:still )?outstanding(?=[.,;:]| at| on|$)", "plan.outstanding.total"),
          way(COUNT + " outstanding actions(?=[.,;:]| at| on| in (?:total|all)|$)", "plan.outstanding.total"),
          way(COUNT + " (?:actions )?(?:are|were) overdue(?=[.,;:]| at| on|$)", "plan.overdue.total"),
          way(COUNT + " overdue actions(?=[.,;:]| at| on|$)", "plan.overdue.total"),
          way(MONEY + " from (?:the )?(?<payer>\\p{Lu}[\\p{L}&' ]+)", "ledger.{year}.payer.{payer}.agreed", "ledger.{year}.payer.{payer}.due"),
          way("(?:budget|contributions)(?: for \\S+)? (?:of|total(?:ling)?|(?:are|is|amount to|come to)) " + MONEY, "ledger.{year}.contributions.agreed", "ledger.{year}.contributions.due"),
          way(MONEY + " (?:is|are|was|falls) due\\b", "ledger.{year}.contributions.due"),
          way(MONEY + "[^.;£]{0,40}\\bto (?:be )?collect(?:ed)?\\b", "ledger.{year}.cash.to-collect"),
          way(MONEY + " (?:remained|was left|is held|was held|is|was) in the (?:\\w+ )?pot\\b", "ledger.{year}.pot.opening", "ledger.{year}.pot.to-date", "ledger.{last}.pot.to-date"),
          way("\\bpot (?:held|holds|stood at|stands at|of) " + MONEY, "ledger.{year}.pot.opening", "ledger.{year}.pot.to-date", "ledger.{last}.pot.to-date"),
          way("short by " + MONEY, "ledger.{year}.office.gap"),
          way(MONEY + " (?:per|a|for each|for every) " + CASE, "ledger.{year}.review-cost.agreed"),
          way(MONEY + " (?:to|for) the [\\p{L}& ]*\\b(?:Business )?Office\\b", "ledger.{year}.office.agreed", "ledger.{year}.office.requested"));

  private final Statements statements;
  private final Figures figures;
  private final FinancialYear thisYear;
  private final Map<String, String> slugByPayer = new TreeMap<>();

  private KnownFigures(Statements statements, KnownData data) {
    this.statements = statements;
    this.figures = data.figures();
    this.thisYear = data.year();
    for (Figure figure : figures.all()) {
      if (figure.id().matches("ledger\\.[^.]+\\.payer\\.[^.]+\\.agreed")) {
        String payer = figure.label().replaceFirst(": agreed, .*", "");
        slugByPayer.put(Names.key(payer), figure.id().split("\\.")[3]);
      }
    }
  }

  /** Tells each sentence that says a known figure with another value. */
  static void look(Statements statements, KnownData data, Consumer<Finding> findings) {
    KnownFigures known = new KnownFigures(statements, data);
    statements.prose().forEach(said -> known.look(said, findings));
  }

  private void look(Statement said, Consumer<Finding> findings) {
    if (SUPPOSED.matcher(said.text()).find()) {
      return;
    }
    Set<Quantity> told = new HashSet<>();
    for (Way way : WAYS) {
      Matcher found = way.pattern().matcher(said.text());
      while (found.find()) {
        quantity(said, found.start("n"))
            .filter(quantity -> differs(meant(way, found, said), quantity))
            .filter(told::add)
            .ifPresent(
                quantity ->
                    findings.accept(finding(said, quantity, meant(way, found, said).get(0))));
      }
    }
  }

  private static Optional<Quantity> quantity(Statement said, int start) {
    return said.quantities().stream()
        .filter(quantity -> quantity.start() == start && quantity.isSingle())
        .findFirst();
  }

  private static boolean differs(List<Figure> meant, Quantity quantity) {
    return !meant.isEmpty() && meant.stream().noneMatch(figure -> same(figure, quantity));
  }

  private static boolean same(Figure figure, Quantity quantity) {
    return quantity.is(new java.math.BigDecimal(figure.value().plain()));
  }

  private List<Figure> meant(Way way, Matcher found, Statement said) {
    Optional<FinancialYear> year = year(said);
    List<Figure> meant = new ArrayList<>();
    for (String id : way.ids()) {
      Optional<String> slug = id.contains("{payer}") ? payer(found.group("payer")) : Optional.of("");
      if (slug.isPresent() && (year.isPresent() || !id.contains("{"))) {
        String filled = id.replace("{payer}", slug.get());
        if (year.isPresent()) {
          filled =
              filled
                  .replace("{year}", year.get().id())
                  .replace("{last}", year.get().plus(-1).id());
        }
        figures.find(filled).ifPresent(meant::add);
      }
    }
    return meant;
  }

  private Optional<String> payer(String words) {
    String key = Names.key(words);
    return slugByPayer.entrySet().stream()
        .filter(payer -> key.equals(payer.getKey()) || key.startsWith(payer.getKey() + " "))
        .max(Comparator.comparingInt((Map.Entry<String, String> payer) -> payer.getKey().length()))
        .map(Map.Entry::getValue);
  }

  /** The year that is meant: the only one named in the sentence or above it, else the meeting's. */
  private Optional<FinancialYear> year(Statement said) {
    List<FinancialYear> named =
        Stream.of(said.text(), said.passage().locus().heading())
            .map(this::years)
            .filter(years -> !years.isEmpty())
            .findFirst()
            .orElse(List.of());
    if (named.size() > 1) {
      return Optional.empty();
    }
    return Optional.of(named.isEmpty() ? thisYear : named.get(0));
  }

  private List<FinancialYear> years(String text) {
    return Pattern.compile("(?:19|20)\\d\\d\\s?[/–-]\\s?\\d\\d(?:\\d\\d)?")
        .matcher(text)
        .results()
        .flatMap(year -> FinancialYear.parse(year.group(), thisYear.start()).stream())
        .distinct()
        .toList();
  }

  private Finding finding(Statement said, Quantity quantity, Figure figure) {
    return Finding.warning(
        "figure-differs-from-data",
        statements.place(said),
        said.written(quantity) + " in " + said.quoted(quantity.start()),
        figure.value().printed() + ", the figure " + figure.id() + " of the data",
        "Correct the figure, or the rows it is computed from; explain lists them.");
  }

  private static Way way(String pattern, String... ids) {
    return new Way(Pattern.compile(pattern, Pattern.CASE_INSENSITIVE), List.of(ids));
  }
}
