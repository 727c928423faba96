package org.boardpaper.job;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The sample's figures by hand: from the lines of its files that a figure names, and nothing else.
 */
final class Recalculation {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");
  private static final Map<String, String> STAGES =
      Map.of(
          "incident", "Incident",
          "decided", "Decided",
          "author-commissioned", "Author commissioned",
          "first-panel", "First panel",
          "sent-to-home-office", "Sent to Home Office",
          "published", "Published");

  private final Map<Long, NamedCsvRecord> ledger;
  private final Map<Long, NamedCsvRecord> reviews;
  private final List<String> scenarios;

  Recalculation(Path folder) throws IOException {
    ledger = lines(folder.resolve("funding-ledger.csv"));
    reviews = lines(folder.resolve("reviews.csv"));
    scenarios = Files.readAllLines(folder.resolve("scenarios.yaml"));
  }

  /** The figure; empty for a probability. */
  Optional<BigDecimal> of(Explanation figure) {
    String id = figure.id();
    if (id.contains(".risk.")) {
      return Optional.empty();
    }
    return Optional.of(
        id.startsWith("ledger.")
            ? ledger(id, new Booked(figure))
            : id.startsWith("forecast.")
                ? forecast(id, figure)
                : id.contains(".timeliness.") && !id.endsWith(".cases")
                    ? days(id, figure)
                    : id.endsWith(".areas")
                        ? areas(figure)
                        : BigDecimal.valueOf(figure.places().size()));
  }

  private static Map<Long, NamedCsvRecord> lines(Path file) throws IOException {
    Map<Long, NamedCsvRecord> lines = new TreeMap<>();
    try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(file)) {
      csv.forEach(line -> lines.put(line.getStartingLineNumber(), line));
    }
    return lines;
  }

  private static NamedCsvRecord line(Map<Long, NamedCsvRecord> lines, long number) {
    return Objects.requireNonNull(lines.get(number), () -> "no line " + number);
  }

  /** The amounts of the ledger's lines that a figure names, by kind and payer. */
  private final class Booked {
    private final Map<String, BigDecimal> sums = new HashMap<>();
    private final Map<String, BigDecimal> agreed = new TreeMap<>();
    private final Map<String, BigDecimal> open = new TreeMap<>();
    private final Map<String, BigDecimal> paid = new TreeMap<>();

    Booked(Explanation figure) {
      figure.places().stream()
          .filter(place -> place.cell().file().equals("funding-ledger.csv"))
          .mapToLong(place -> place.cell().row())
          .forEach(row -> add(line(ledger, row)));
    }

    private void add(NamedCsvRecord line) {
      BigDecimal amount = new BigDecimal(line.getField("Amount"));
      String kind = line.getField("Kind");
      String payer = payer(line.getField("Payer"));
      sums.merge(kind, amount, BigDecimal::add);
      switch (kind) {
        case "Contribution agreed" -> {
          agreed.merge(payer, amount, BigDecimal::add);
          open.merge(payer, amount, BigDecimal::add);
        }
        case "Contribution received", "Received in advance" -> {
          paid.merge(payer, amount, BigDecimal::add);
          open.merge(payer, amount.negate(), BigDecimal::add);
        }
        case "Not drawn" -> open.merge(payer, amount.negate(), BigDecimal::add);
        default -> {} // counts in the sums alone
      }
    }

    BigDecimal sum(String... kinds) {
      return Stream.of(kinds)
          .map(kind -> sums.getOrDefault(kind, BigDecimal.ZERO))
          .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    BigDecimal due() {
      return sum("Contribution agreed").subtract(sum("Not drawn"));
    }

    BigDecimal toCollect() {
      return open.values().stream()
          .map(BigDecimal.ZERO::max)
          .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
  }

  private static String payer(String written) {
    return written.equals("LCC")
        ? "Leicestershire County Council"
        : written
            .replace("&", "and")
            .replaceFirst("(?<!Leicestershire) (BC|(District|County) Council)$", "");
  }

  private static BigDecimal ledger(String id, Booked booked) {
    String what = id.replaceFirst("^ledger\\.[^.]+\\.(payer\\.[^.]+\\.|[a-z-]+\\.)", "");
    return switch (what) {
      case "agreed" -> booked.sum("Contribution agreed", "Office agreed", "Review cost agreed");
      case "not-drawn" -> booked.sum("Not drawn");
      case "waived" -> booked.sum("Waived");
      case "due" -> booked.due();
      case "received-in-advance" -> booked.sum("Received in advance");
      case "received" -> booked.sum("Contribution received");
      case "to-collect" -> booked.toCollect();
      case "opening" -> booked.sum("Brought forward");
      case "free" -> booked.sum("Brought forward").subtract(booked.sum("Received in advance"));
      case "to-date" ->
          booked
              .sum("Brought forward", "Contribution received", "Received in advance")
              .subtract(booked.sum("Office cost", "Chair and author cost"));
      case "requested" -> booked.sum("Office requested");
      case "gap" -> booked.sum("Office requested").subtract(booked.sum("Office agreed"));
      case "paid" -> booked.sum("Office cost", "Chair and author cost");
      case "in-kind" -> booked.sum("In kind");
      default -> throw new IllegalArgumentException(id);
    };
  }

  private BigDecimal forecast(String id, Explanation figure) {
    Booked booked = new Booked(figure);
    BigDecimal office = setting(figure, "office");
    BigDecimal reviews = setting(figure, "reviews");
    BigDecimal each = setting(figure, "cost-per-review");
    BigDecimal total = office.add(reviews.multiply(each));
    String what = id.replaceFirst(".*\\.2016-17\\.", "");
    return switch (what) {
      case "reviews" -> reviews;
      case "cost.office" -> office;
      case "cost.reviews" -> reviews.multiply(each);
      case "cost.total" -> total;
      case "balance.in-year" -> booked.due().subtract(total);
      case "pot.closing" ->
          booked
              .sum("Brought forward", "Contribution received")
              .add(booked.toCollect())
              .subtract(total);
      case "reviews.affordable" ->
          booked.due().subtract(office).divide(each, 3, RoundingMode.HALF_UP);
      default -> share(what, booked, total);
    };
  }

  private static BigDecimal share(String what, Booked booked, BigDecimal total) {
    String slug = what.substring(what.indexOf('.') + 1);
    Map<String, BigDecimal> shares = shares(booked.agreed, total);
    BigDecimal share = shares.getOrDefault(slug, BigDecimal.ZERO);
    BigDecimal paid =
        booked.paid.entrySet().stream()
            .filter(entry -> slug(entry.getKey()).equals(slug))
            .map(Map.Entry::getValue)
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    return what.startsWith("credit.") ? paid.subtract(share).max(BigDecimal.ZERO) : share;
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
          shares.put(slug(payer), down);
          remainders.put(slug(payer), exact.subtract(down).setScale(8, RoundingMode.HALF_UP));
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

  private static String slug(String payer) {
    return payer.toLowerCase(java.util.Locale.UK).replace(' ', '-');
  }

  private BigDecimal setting(Explanation figure, String key) {
    return figure.places().stream()
        .filter(place -> place.cell().file().equals("scenarios.yaml"))
        .map(place -> scenarios.get(place.cell().row() - 1).strip())
        .filter(line -> line.startsWith(key + ":"))
        .map(line -> new BigDecimal(line.substring(key.length() + 1).strip()))
        .findFirst()
        .orElseThrow();
  }

  private BigDecimal areas(Explanation figure) {
    long areas =
        figure.places().stream()
            .map(place -> line(reviews, place.cell().row()).getField("Area"))
            .distinct()
            .count();
    return BigDecimal.valueOf(areas);
  }

  private BigDecimal days(String id, Explanation figure) {
    String[] parts = id.split("\\.", -1);
    String[] stages = parts[2].split("-to-", 2);
    List<Long> days =
        figure.places().stream()
            .map(place -> line(reviews, place.cell().row()))
            .map(line -> ChronoUnit.DAYS.between(day(line, stages[0]), day(line, stages[1])))
            .sorted()
            .toList();
    int middle = days.size() / 2;
    return switch (parts[3]) {
      case "shortest-days" -> BigDecimal.valueOf(days.get(0));
      case "longest-days" -> BigDecimal.valueOf(days.get(days.size() - 1));
      default ->
          days.size() % 2 == 1
              ? BigDecimal.valueOf(days.get(middle))
              : BigDecimal.valueOf((days.get(middle - 1) + days.get(middle)) * 5, 1);
    };
  }

  private static LocalDate day(NamedCsvRecord line, String stage) {
    return LocalDate.parse(line.getField(STAGES.getOrDefault(stage, stage)), DAY);
  }
}
