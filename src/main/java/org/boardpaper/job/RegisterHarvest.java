package org.boardpaper.job;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.boardpaper.basics.Days;
import org.boardpaper.basics.Finding;
import org.boardpaper.review.Review;
import org.boardpaper.review.ReviewRegister;
import org.boardpaper.review.ReviewState;
import org.boardpaper.store.Run;
import org.boardpaper.store.StoredRegister;

/** Keeps the whole register: a partnership has tens of cases, not thousands. */
final class RegisterHarvest implements Harvest<Review> {
  private final int run;
  private final LocalDate asOf;
  private final StoredRegister register;
  private final List<Review> reviews = new ArrayList<>();

  RegisterHarvest(Run run, StoredRegister register) {
    this.run = run.number();
    this.asOf = run.instruction().asOf();
    this.register = register;
  }

  @Override
  public void begin() {
    register.forget(run);
  }

  @Override
  public void take(List<Review> more) {
    reviews.addAll(more);
  }

  @Override
  public List<Finding> end() {
    register.keep(run, new ReviewRegister(reviews));
    return reviews.stream().flatMap(review -> asThen(review).stream()).toList();
  }

  private Optional<Finding> asThen(Review review) {
    Optional<ReviewState> then = review.asOf(asOf).map(Review::state);
    if (then.equals(Optional.of(review.state()))) {
      return Optional.empty();
    }
    return Optional.of(
        Finding.information(
            "review-counted-as-then",
            review.place(),
            review.reference() + ": " + review.state().words(),
            then.map(ReviewState::words).orElse("a case that was not known yet")
                + " on "
                + Days.words(asOf)
                + ", by its dates",
            "Nothing, if its dates are right: it is counted as it stood on that day."));
  }
}
