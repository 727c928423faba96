package org.boardpaper.basics;

import java.util.ArrayList;
import java.util.List;
import org.joda.money.Money;

/**
 * An amount that remembers the cells it was added up from.
 *
 * @param amount pounds and pence
 * @param sources the cells, in the order in which they were met
 */
public record Sum(Money amount, List<SourceCell> sources) {
  /** Nothing added yet. */
  public static final Sum NOTHING = new Sum(Pounds.ZERO, List.of());

  /** Copies the list. */
  public Sum {
    sources = List.copyOf(sources);
  }

  /** This and another, with the sources of both. */
  public Sum plus(Sum other) {
    return new Sum(amount.plus(other.amount), joined(other));
  }

  /** This less another, with the sources of both. */
  public Sum minus(Sum other) {
    return new Sum(amount.minus(other.amount), joined(other));
  }

  /** This where it is above nought, else nought, with the same sources. */
  public Sum orNought() {
    return amount.isNegative() ? new Sum(Pounds.ZERO, sources) : this;
  }

  private List<SourceCell> joined(Sum other) {
    List<SourceCell> all = new ArrayList<>(sources);
    all.addAll(other.sources);
    return all;
  }
}
