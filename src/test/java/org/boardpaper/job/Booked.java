package org.boardpaper.job;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The amounts of the ledger's lines that a figure names, by kind and payer. */
final class Booked {
  private final Map<String, BigDecimal> sums = new HashMap<>();
  private final Map<String, BigDecimal> agreed = new TreeMap<>();
  private final Map<String, BigDecimal> open = new TreeMap<>();
  private final Map<String, BigDecimal> paid = new TreeMap<>();

  Booked(List<NamedCsvRecord> lines) {
    lines.forEach(this::add);
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
      case "Not drawn", "Waived" -> open.merge(payer, amount.negate(), BigDecimal::add);
      default -> {} // counts in the sums alone
    }
  }

  BigDecimal sum(String... kinds) {
    return Stream.of(kinds)
        .map(kind -> sums.getOrDefault(kind, BigDecimal.ZERO))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  BigDecimal due() {
    return sum("Contribution agreed").subtract(sum("Not drawn", "Waived"));
  }

  BigDecimal toCollect() {
    return open.values().stream()
        .map(BigDecimal.ZERO::max)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** What all payers owe: agreed less all that was let go and paid. */
  private BigDecimal owed() {
    return due().subtract(sum("Contribution received", "Received in advance")).add(sum("Refunded"));
  }

  private BigDecimal taken() {
    return sum("Office cost", "Chair and author cost", "Exceptional cost", "Refunded");
  }

  private BigDecimal added() {
    return sum("Contribution received", "Received in advance");
  }

  /** What the payer of a slug agreed or paid. */
  BigDecimal paid(String slug) {
    return paid.entrySet().stream()
        .filter(entry -> slug(entry.getKey()).equals(slug))
        .map(Map.Entry::getValue)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  Map<String, BigDecimal> agreed() {
    return agreed;
  }

  static String slug(String payer) {
    return payer.toLowerCase(Locale.UK).replace(' ', '-');
  }

  /** A figure of the ledger, by the end of its id. */
  BigDecimal figure(String id) {
    String what = id.replaceFirst("^ledger\\.[^.]+\\.(payer\\.[^.]+\\.)?", "");
    return switch (what) {
      case "opening", "closing" -> owed();
      case "pot.opening" -> sum("Brought forward");
      case "pot.free" -> sum("Brought forward").subtract(sum("Received in advance"));
      case "pot.in" -> added();
      case "pot.out" -> taken();
      case "pot.closing", "pot.to-date" -> sum("Brought forward").add(added()).subtract(taken());
      case "office.gap" -> sum("Office requested").subtract(sum("Office agreed"));
      case "costs.paid" -> sum("Office cost", "Chair and author cost", "Exceptional cost");
      default -> booked(what.replaceFirst("^(contributions|cash)\\.", ""));
    };
  }

  private BigDecimal booked(String what) {
    return switch (what) {
      case "agreed" -> sum("Contribution agreed");
      case "office.agreed" -> sum("Office agreed");
      case "office.requested" -> sum("Office requested");
      case "review-cost.agreed" -> sum("Review cost agreed");
      case "costs.office" -> sum("Office cost");
      case "costs.chair-and-author" -> sum("Chair and author cost");
      case "costs.exceptional" -> sum("Exceptional cost");
      case "costs.in-kind" -> sum("In kind");
      case "due" -> due();
      case "not-drawn" -> sum("Not drawn");
      case "waived" -> sum("Waived");
      case "refunded" -> sum("Refunded");
      case "received" -> sum("Contribution received");
      case "in-advance", "received-in-advance" -> sum("Received in advance");
      case "to-collect" -> toCollect();
      default -> throw new IllegalArgumentException(what);
    };
  }

  private static String payer(String written) {
    return written.equals("LCC")
        ? "Leicestershire County Council"
        : written
            .replace("&", "and")
            .replaceFirst("(?<!Leicestershire) (BC|(District|County) Council)$", "");
  }
}
