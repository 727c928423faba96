package org.boardpaper.forecast.contribution;

import java.util.List;
import org.boardpaper.basics.Payer;
import org.joda.money.Money;

/**
 * The office is shared by one rule and all above it, the fees of the reviews, by another. Of a
 * total below the cost of the office all is shared by the rule of the office.
 *
 * @param office what the office costs, in pounds, not negative
 * @param ofOffice the rule for it
 * @param ofReviews the rule for the rest
 */
public record OfficeAndReviews(
    Money office, ContributionFormula ofOffice, ContributionFormula ofReviews)
    implements ContributionFormula {
  @Override
  public Shares split(Money total, List<Payer> payers) {
    Money first = total.isLessThan(office) ? total : office;
    Money rest = total.minus(first);
    Shares shares = ofOffice.split(first, payers);
    return rest.isZero() ? shares : shares.plus(ofReviews.split(rest, payers)).inOrderOf(payers);
  }

  @Override
  public String words() {
    return "the office " + ofOffice.words() + "; the reviews " + ofReviews.words();
  }
}
