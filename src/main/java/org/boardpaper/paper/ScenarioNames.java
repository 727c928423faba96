package org.boardpaper.paper;

import java.util.List;
import java.util.function.Function;
import org.boardpaper.forecast.Scenario;

/**
 * What scenarios are called in a paper: by office and reviews; where two would be called alike, by
 * the cost of a review too, and where even that is alike, by their names in the settings.
 *
 * @param all scenarios that stand beside one another
 */
public record ScenarioNames(List<Scenario> all) {
  /** Copies the list. */
  public ScenarioNames {
    all = List.copyOf(all);
  }

  /** {@code "Office £42,089, 2.5 reviews"}. */
  public String of(Scenario scenario) {
    return telling(scenario, one -> "Office " + office(one) + ", " + reviews(one));
  }

  /** The same among scenarios of one office: {@code "2.5 reviews"}. */
  public String withoutOffice(Scenario scenario) {
    return telling(scenario, one -> office(one) + reviews(one))
        .substring(office(scenario).length());
  }

  /** The same with the cost of a review: {@code "Office £42,089, 2.5 reviews at £8,500"}. */
  public String withCost(Scenario scenario) {
    return named(scenario, one -> "Office " + office(one) + ", " + reviews(one) + cost(one));
  }

  private String telling(Scenario scenario, Function<Scenario, String> words) {
    return isAlone(scenario, words)
        ? words.apply(scenario)
        : named(scenario, one -> words.apply(one) + cost(one));
  }

  private String named(Scenario scenario, Function<Scenario, String> words) {
    String said = words.apply(scenario);
    return isAlone(scenario, words) ? said : said + " (" + scenario.name() + ")";
  }

  private boolean isAlone(Scenario scenario, Function<Scenario, String> words) {
    String said = words.apply(scenario);
    return all.stream()
        .filter(other -> !other.name().equals(scenario.name()))
        .noneMatch(other -> words.apply(other).equals(said));
  }

  private static String office(Scenario scenario) {
    return Value.of(scenario.office()).printed();
  }

  private static String reviews(Scenario scenario) {
    String number = Value.of(scenario.reviews(), "reviews").printed();
    return number + (number.equals("1") ? " review" : " reviews");
  }

  private static String cost(Scenario scenario) {
    return " at " + Value.of(scenario.costPerReview()).printed();
  }
}
