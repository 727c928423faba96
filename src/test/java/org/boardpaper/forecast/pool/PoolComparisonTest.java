package org.boardpaper.forecast.pool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.boardpaper.basics.Payer;
import org.boardpaper.forecast.contribution.Proportional;
import org.boardpaper.forecast.outlook.LeicestershireOutlook;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** Three payers with a half and two quarters of the people; bad years by another program. */
class PoolComparisonTest {
  private static final Map<String, BigDecimal> PEOPLE =
      Map.of("A", new BigDecimal("500"), "B", new BigDecimal("250"), "C", new BigDecimal("250"));
  private static final List<Payer> PAYERS = List.of(payer("A"), payer("B"), payer("C"));

  @Test
  void aBadYearIsDearerAloneThanInThePool() {
    PooledOrAlone first = rows(OfficeAlone.ITS_SHARE).get(0);
    near(first.expectedAlone(), "31669.50");
    near(first.expectedPooled(), "31669.50");
    near(first.badYearAlone(), "52249.00");
    near(first.badYearPooled(), "45644.56");
    near(first.swingAlone(), "20579.50");
    near(first.swingPooled(), "13975.06");
  }

  @Test
  void theSmallerThePayerTheMoreThePoolHelps() {
    PooledOrAlone second = rows(OfficeAlone.ITS_SHARE).get(1);
    near(second.expectedAlone(), "15834.75");
    near(second.badYearAlone(), "31125.06");
    near(second.badYearPooled(), "22822.28");
  }

  @Test
  void theOfficeAloneIsAnAssumption() {
    near(rows(OfficeAlone.WHOLE).get(1).badYearAlone(), "62691.81");
    near(rows(OfficeAlone.NONE).get(1).badYearAlone(), "20602.81");
    near(rows(OfficeAlone.NONE).get(1).expectedAlone(), "5312.50");
  }

  @Test
  void whoHasNoPartOfTheVolumeHasNoReviewsAlone() {
    PooledOrAlone other = comparison(OfficeAlone.NONE).rows(List.of(payer("A"), payer("Z"))).get(1);
    near(other.expectedAlone(), "0.00");
    near(other.badYearAlone(), "0.00");
  }

  private static List<PooledOrAlone> rows(OfficeAlone office) {
    return comparison(office).rows(PAYERS);
  }

  private static PoolComparison comparison(OfficeAlone office) {
    return new PoolComparison(
        LeicestershireOutlook.random(), Proportional.to("population", PEOPLE), PEOPLE, office);
  }

  private static void near(Money actual, String expected) {
    assertThat(actual.getAmount())
        .isCloseTo(new BigDecimal(expected), within(new BigDecimal("0.05")));
  }

  private static Payer payer(String name) {
    return new Payer(name, "", List.of(), Optional.empty());
  }
}
