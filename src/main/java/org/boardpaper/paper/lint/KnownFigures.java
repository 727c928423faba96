package org.boardpaper.paper.lint;

import java.math.BigDecimal;
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

  /** Sentences in which a case is something that was done, not a case of the register. */
  private static final Pattern OF_ACTIONS =
      Pattern.compile(
          "(?i)\\b(?:actions?|follow(?:ed)?[ -]?ups?|usual practice|recommendations?)\\b");

  private static final String CASES = "review.cases.total";

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
        slugByPayer.put(Names.key(payer), figure.id().split("\\.", -1)[3]);
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
    for (Way way : Way.ALL) {
      Matcher found = way.pattern().matcher(said.text());
      while (!isOfActions(way, said) && found.find()) {
        quantity(said, found.start("n"))
            .filter(quantity -> differs(meant(way, found, said), quantity))
            .filter(told::add)
            .ifPresent(
                quantity ->
                    findings.accept(finding(said, quantity, meant(way, found, said).get(0))));
      }
    }
  }

  private static boolean isOfActions(Way way, Statement said) {
    return way.ids().contains(CASES) && OF_ACTIONS.matcher(said.text()).find();
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
    return quantity.is(new BigDecimal(figure.value().plain()));
  }

  private List<Figure> meant(Way way, Matcher found, Statement said) {
    Optional<FinancialYear> year = year(said);
    List<Figure> meant = new ArrayList<>();
    for (String id : way.ids()) {
      Optional<String> slug =
          id.contains("{payer}") ? payer(found.group("payer")) : Optional.of("");
      if (slug.isPresent() && (year.isPresent() || !id.contains("{"))) {
        String filled = id.replace("{payer}", slug.get());
        if (year.isPresent()) {
          filled =
              filled.replace("{year}", year.get().id()).replace("{last}", year.get().plus(-1).id());
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
}
