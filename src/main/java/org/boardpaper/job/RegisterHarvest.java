package org.boardpaper.job;

import java.util.ArrayList;
import java.util.List;
import org.boardpaper.basics.Finding;
import org.boardpaper.review.Review;
import org.boardpaper.review.ReviewRegister;
import org.boardpaper.store.Run;
import org.boardpaper.store.StoredRegister;

/** Keeps the whole register: a partnership has tens of cases, not thousands. */
final class RegisterHarvest implements Harvest<Review> {
  private final int run;
  private final StoredRegister register;
  private final List<Review> reviews = new ArrayList<>();

  RegisterHarvest(Run run, StoredRegister register) {
    this.run = run.number();
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
    return List.of();
  }
}
