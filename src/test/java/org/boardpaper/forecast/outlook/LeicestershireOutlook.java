package org.boardpaper.forecast.outlook;

import java.math.BigDecimal;
import java.util.Collections;
import org.boardpaper.basics.FinancialYear;
import org.boardpaper.basics.Percent;
import org.boardpaper.basics.Pounds;

/** What the board paper of 8 June 2016 would let one assume of the five years to 31 March 2021. */
public final class LeicestershireOutlook {
  private LeicestershireOutlook() {}

  /**
   * A free reserve of £23,000, £66,000 a year, office of £42,089 with an uplift, reviews of £8,500,
   * as many every year.
   */
  public static Outlook fixed(String reviews, String uplift) {
    return from("23000", reviews, uplift);
  }

  private static Outlook from(String freeReserve, String reviews, String uplift) {
    return new Outlook(
        FinancialYear.of(2016),
        Pounds.of(freeReserve),
        Collections.nCopies(5, Pounds.of("66000")),
        new Uplifted(Pounds.of("42089"), Percent.of(uplift)),
        new Volume.Fixed(new BigDecimal(reviews)),
        ReviewCost.fixed(Pounds.of("8500")),
        ExceptionalCost.NONE);
  }

  /**
   * A reserve of £25,500 with nothing paid in advance, the office rising 3%, Poisson reviews of
   * mean 2.5 and gamma costs.
   */
  public static Outlook random() {
    return from("25500", "2.5", "3")
        .withVolume(poisson("2.5"))
        .withReviewCost(ReviewCost.gamma(Pounds.of("8500"), new BigDecimal("0.5")));
  }

  /** A reserve of £25,500 for reviews alone, so much a year, £8,500 a review. */
  public static Outlook reviewsAlone(String everyYear) {
    return new Outlook(
        FinancialYear.of(2016),
        Pounds.of("25500"),
        Collections.nCopies(5, Pounds.of(everyYear)),
        Uplifted.level(Pounds.ZERO),
        poisson("2.5"),
        ReviewCost.fixed(Pounds.of("8500")),
        ExceptionalCost.NONE);
  }

  /** Poisson with a mean. */
  public static Volume poisson(String mean) {
    return new Volume.Poisson(new BigDecimal(mean));
  }
}
