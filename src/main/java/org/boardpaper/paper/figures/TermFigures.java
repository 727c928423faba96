package org.boardpaper.paper.figures;

import java.util.ArrayList;
import java.util.List;
import org.boardpaper.basics.SourceCell;
import org.boardpaper.forecast.Assumptions;
import org.boardpaper.forecast.Forecast;
import org.boardpaper.forecast.Scenario;
import org.boardpaper.paper.Figure;
import org.boardpaper.paper.Value;

/** What a scenario assumes, as figures that wording can ask for. */
public final class TermFigures {
  private static final String ASSUMPTION = "assumption";

  private final Scenario scenario;
  private final List<Figure> figures = new ArrayList<>();

  private TermFigures(Scenario scenario) {
    this.scenario = scenario;
  }

  /** The figures of a scenario; each is always there. */
  public static List<Figure> of(Forecast forecast) {
    TermFigures builder = new TermFigures(forecast.scenario());
    Assumptions terms = forecast.scenario().assumptions();
    builder.add("years-ahead", Value.of(terms.years()), "Years ahead", ASSUMPTION);
    builder.add("years-after", Value.of(terms.years() - 1L), "Years after the first", "years − 1");
    builder.yesOrNo("by-chance", RiskFigures.hasRisk(forecast.scenario()), "Has a risk");
    builder.yesOrNo("reserve.planned", !terms.reserve().isAsAgreed(), "Reserve is planned");
    builder.add(
        "reserve.minimum",
        Value.of(terms.reserve().policy().minimum()),
        "Minimum of the reserve",
        ASSUMPTION);
    builder.add(
        "target-risk",
        RiskFigures.probability(terms.limits().targetRisk().value()),
        "Risk that is borne",
        ASSUMPTION);
    if (forecast.refusal().isEmpty()) {
      String words = forecast.formulaInWords();
      builder.formula(words, forecast.sharing().account().agreed().sources());
    }
    return List.copyOf(builder.figures);
  }

  private void formula(String words, List<SourceCell> agreed) {
    List<SourceCell> sources = new ArrayList<>(scenario.sources());
    sources.addAll(agreed);
    add("formula", Value.of(words), "How the payers share", ASSUMPTION, sources);
  }

  private void yesOrNo(String id, boolean yes, String label) {
    add(id, Value.of(yes ? 1 : 0), label, "1 for yes, 0 for no");
  }

  private void add(String id, Value value, String label, String rule) {
    add(id, value, label, rule, scenario.sources());
  }

  private void add(String id, Value value, String label, String rule, List<SourceCell> sources) {
    figures.add(
        new Figure(
            "forecast." + scenario.name() + "." + id,
            value,
            label + ", " + scenario.name(),
            rule,
            sources));
  }
}
