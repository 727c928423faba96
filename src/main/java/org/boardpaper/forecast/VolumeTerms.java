package org.boardpaper.forecast;

import java.math.BigDecimal;
import java.util.Optional;
import org.boardpaper.basics.FinancialYear;

/**
 * How the reviews of a year come.
 *
 * @param kind as many every year, or by chance
 * @param priorYears only where the mean is uncertain: how many years' experience the scenario's
 *     number of reviews is worth before any case is looked at
 * @param observedFrom only where the mean is uncertain: the first year whose cases the register
 *     holds whole; where absent, that of its first case
 */
public record VolumeTerms(Kind kind, BigDecimal priorYears, Optional<FinancialYear> observedFrom) {
  /** By chance about the scenario's number. */
  public static final VolumeTerms POISSON =
      new VolumeTerms(Kind.POISSON, BigDecimal.ONE, Optional.empty());

  /** How reviews come. */
  public enum Kind {
    /** As many every year. */
    FIXED,
    /** Independently of one another about a known mean. */
    POISSON,
    /** Independently of one another about a mean that nobody knows, learnt from the register. */
    GAMMA_POISSON
  }
}
