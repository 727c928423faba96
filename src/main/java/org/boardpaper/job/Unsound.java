package org.boardpaper.job;

import java.util.List;
import org.boardpaper.basics.Finding;

/**
 * A source that is read against another one in which something is wrong: what it seems to lack or
 * to contradict says nothing of itself.
 *
 * @param <T> the record
 */
final class Unsound<T> implements Harvest<T> {
  private static final String UNKNOWN_REVIEW = "unknown-review";

  private final Harvest<T> source;
  private final boolean isAgainstTheRegister;

  private Unsound(Harvest<T> source, boolean isAgainstTheRegister) {
    this.source = source;
    this.isAgainstTheRegister = isAgainstTheRegister;
  }

  /** Where rows of the register were refused: reviews that are not known are not said either. */
  static <T> Harvest<T> register(Harvest<T> source) {
    return new Unsound<>(source, true);
  }

  /** Where it is missing itself, or the list of the last report is not right. */
  static <T> Harvest<T> asAWhole(Harvest<T> source) {
    return new Unsound<>(source, false);
  }

  @Override
  public void begin() {
    source.begin();
  }

  @Override
  public void take(List<T> records) {
    source.take(records);
  }

  @Override
  public List<Finding> end() {
    source.end();
    return List.of();
  }

  @Override
  public boolean isWorthSaying(Finding finding) {
    return !isAgainstTheRegister || !finding.rule().equals(UNKNOWN_REVIEW);
  }
}
