package org.boardpaper.forecast;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.boardpaper.forecast.pool.OfficeAlone;

/**
 * What is assumed of a payer that stands alone.
 *
 * @param office what office it would need
 * @param parts its part of the reviews, by payer; empty where it is that of its agreed contribution
 */
public record Alone(OfficeAlone office, Map<String, BigDecimal> parts) {
  /** An office for its share, and reviews in proportion to what it agreed to pay. */
  public static final Alone AS_AGREED = new Alone(OfficeAlone.ITS_SHARE, Map.of());

  /** Keeps the order of the parts. */
  public Alone {
    parts = Collections.unmodifiableMap(new LinkedHashMap<>(parts));
  }
}
