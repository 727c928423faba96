package org.boardpaper.forecast.contribution;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.boardpaper.basics.Payer;
import org.boardpaper.basics.Pounds;

/** The payers of the board paper of 8 June 2016, in short. */
final class Partners {
  static final List<Payer> TEN = ten();

  private Partners() {}

  /** County 30,000, Police 16,000, eight districts 2,500 each. */
  static Proportional agreed() {
    return Proportional.toAgreedShares(TEN);
  }

  /** The ten, then Probation and CCG, which the agreement does not name. */
  static List<Payer> twelve() {
    List<Payer> twelve = new ArrayList<>(TEN);
    twelve.add(payer("Probation", "Probation", ""));
    twelve.add(payer("CCG", "CCG", ""));
    return twelve;
  }

  static Payer payer(String name, String group, String agreed) {
    return new Payer(
        name,
        group,
        List.of(),
        agreed.isEmpty() ? Optional.empty() : Optional.of(Pounds.of(agreed)));
  }

  static List<Payer> named(String... names) {
    return java.util.stream.Stream.of(names).map(name -> payer(name, "", "")).toList();
  }

  /** Weights written as {@code "A", "2", "B", "1"}. */
  static Map<String, BigDecimal> weights(String... pairs) {
    Map<String, BigDecimal> weights = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      weights.put(pairs[i], new BigDecimal(pairs[i + 1]));
    }
    return weights;
  }

  private static List<Payer> ten() {
    List<Payer> ten = new ArrayList<>();
    ten.add(payer("County", "County", "30000"));
    ten.add(payer("Police", "Police", "16000"));
    List.of(
            "Blaby",
            "Charnwood",
            "Harborough",
            "Hinckley and Bosworth",
            "Melton",
            "North West Leicestershire",
            "Oadby and Wigston",
            "Rutland")
        .forEach(district -> ten.add(payer(district, "Districts", "2500")));
    return List.copyOf(ten);
  }
}
