package org.boardpaper.job;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the scenarios of the sample expect, by hand: they let nothing grow and plan no reserve. */
final class Expected {
  private static final Pattern ID =
      Pattern.compile(
          "forecast\\.office-\\d+-reviews-\\d(?:\\.5)?\\.(?:(?<year>20\\d\\d)-\\d\\d\\.)?(?<what>.*)");

  private final List<String> lines;
  private final Booked booked;

  /**
   * What a figure names.
   *
   * @param lines of the scenarios
   * @param booked of the ledger
   */
  Expected(List<String> lines, Booked booked) {
    this.lines = lines;
    this.booked = booked;
  }

  /** The figure; empty where chance makes it, or where it is no number. */
  Optional<BigDecimal> figure(String id) {
    Matcher named = ID.matcher(id);
    if (!named.matches()
        || named
            .group("what")
            .matches(
                "risk\\..*|pot\\.p\\d+|needed-.*|.*-risk(?<!target-risk)|(alone|pooled)\\..*|formula")) {
      return Optional.empty();
    }
    String year = named.group("year");
    return Optional.of(
        year == null
            ? term(named.group("what"))
            : year(named.group("what"), Integer.parseInt(year) - 2016));
  }

  private BigDecimal term(String what) {
    return switch (what) {
      case "by-chance" -> BigDecimal.ONE;
      case "reserve.minimum", "reserve.planned" -> BigDecimal.ZERO;
      case "target-risk" -> new BigDecimal("0.05");
      case "years-ahead" -> new BigDecimal("5");
      case "years-after" -> new BigDecimal("4");
      case "budgeting.compared" ->
          settings("reviews").size() > 1 ? BigDecimal.ONE : BigDecimal.ZERO;
      case "budgeting.low-reviews" -> settings("reviews").get(0);
      case "budgeting.high-reviews" -> settings("reviews").get(1);
      default -> throw new IllegalArgumentException(what);
    };
  }

  private BigDecimal year(String what, int k) {
    return switch (what) {
      case "reviews" -> setting("reviews");
      case "cost.office" -> setting("office");
      case "cost.reviews" -> setting("reviews").multiply(setting("cost-per-review"));
      case "cost.total" -> total();
      case "balance.in-year" -> booked.due().subtract(total());
      case "pot.opening" -> k == 0 ? booked.sum("Brought forward") : closing(k - 1);
      case "pot.closing" -> closing(k);
      case "reviews.affordable" ->
          booked
              .due()
              .subtract(setting("office"))
              .divide(setting("cost-per-review"), 3, RoundingMode.HALF_UP);
      default -> share(what);
    };
  }

  /** Opening, paid in and still to be paid in, less cost; then as much each year as was agreed. */
  private BigDecimal closing(int k) {
    BigDecimal later = booked.sum("Contribution agreed").subtract(total());
    return booked
        .sum("Brought forward", "Contribution received")
        .add(booked.toCollect())
        .subtract(total())
        .add(later.multiply(BigDecimal.valueOf(k)));
  }

  private BigDecimal total() {
    return setting("office").add(setting("reviews").multiply(setting("cost-per-review")));
  }

  private BigDecimal setting(String key) {
    return settings(key).get(0);
  }

  /** All that the lines say for a key, least first. */
  private List<BigDecimal> settings(String key) {
    return lines.stream()
        .filter(line -> line.startsWith(key + ":"))
        .map(line -> new BigDecimal(line.substring(key.length() + 1).strip()))
        .sorted()
        .toList();
  }

  private BigDecimal share(String what) {
    String slug = what.substring(what.indexOf('.') + 1);
    BigDecimal share = shares(booked.agreed(), total()).getOrDefault(slug, BigDecimal.ZERO);
    return switch (what.substring(0, what.indexOf('.'))) {
      case "contribution" -> share;
      case "credit" -> booked.paid(slug).subtract(share).max(BigDecimal.ZERO);
      case "to-collect" -> share.subtract(booked.paid(slug)).max(BigDecimal.ZERO);
      default -> throw new IllegalArgumentException(what);
    };
  }

  /** Largest remainder in pence; a penny left over goes to the county, the police, then by name. */
  private static Map<String, BigDecimal> shares(Map<String, BigDecimal> agreed, BigDecimal total) {
    BigDecimal all = agreed.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    Map<String, BigDecimal> shares = new HashMap<>();
    Map<String, BigDecimal> remainders = new HashMap<>();
    agreed.forEach(
        (payer, weight) -> {
          BigDecimal exact = total.multiply(weight).divide(all, 12, RoundingMode.HALF_EVEN);
          BigDecimal down = exact.setScale(2, RoundingMode.DOWN);
          shares.put(Booked.slug(payer), down);
          remainders.put(
              Booked.slug(payer), exact.subtract(down).setScale(8, RoundingMode.HALF_UP));
        });
    BigDecimal left =
        total.subtract(shares.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add));
    Comparator<String> order =
        Comparator.comparing(
                (String slug) -> remainders.getOrDefault(slug, BigDecimal.ZERO).negate())
            .thenComparing(
                slug -> slug.endsWith("county-council") ? 0 : slug.endsWith("police") ? 1 : 2)
            .thenComparing(slug -> slug);
    remainders.keySet().stream()
        .sorted(order)
        .limit(left.movePointRight(2).longValueExact())
        .forEach(slug -> shares.merge(slug, new BigDecimal("0.01"), BigDecimal::add));
    return shares;
  }
}
