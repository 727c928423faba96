package org.boardpaper.paper.board;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.boardpaper.paper.BarChart;
import org.boardpaper.paper.Value;
import org.boardpaper.review.Durations;
import org.boardpaper.review.ReviewRegister;
import org.boardpaper.review.Span;

/** How long reviews take, beside what guidance allows. */
final class TimelinessChart {
  private static final List<String> SERIES = List.of("Median, days", "Guidance, days");

  private final ReviewRegister register;

  TimelinessChart(ReviewRegister register) {
    this.register = register;
  }

  /** The spans that guidance speaks of and that a case has the dates of. */
  Optional<BarChart> chart() {
    List<BarChart.Bar> bars = new ArrayList<>();
    String message = "";
    for (Span span : Span.REPORTED) {
      Optional<Durations> taken = register.durations(span.from(), span.to());
      if (taken.isPresent() && span.daysAllowed().isPresent()) {
        BigDecimal allowed = BigDecimal.valueOf(span.daysAllowed().get());
        BigDecimal median = taken.get().median();
        bars.add(
            new BarChart.Bar(
                span.words(), List.of(Value.of(median, "days"), Value.of(allowed, "days"))));
        message = message(span, median, allowed);
      }
    }
    return bars.isEmpty()
        ? Optional.empty()
        : Optional.of(ChartText.chart("timeliness-chart", message, SERIES, bars));
  }

  /** The last of the spans is the longest: it speaks for the others. */
  private static String message(Span span, BigDecimal median, BigDecimal allowed) {
    String words = "%s: a median of %s days, %s the %s that guidance allows";
    int compared = median.compareTo(allowed);
    return words.formatted(
        span.words(),
        Value.of(median, "days").printed(),
        compared > 0 ? "more than" : compared < 0 ? "less than" : "which are",
        Value.of(allowed, "days").printed());
  }
}
