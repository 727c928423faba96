package org.boardpaper.store;

import java.time.Instant;
import java.util.Optional;

/** Another process works for the partnership. */
public final class PartnershipBusy extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient Optional<String> holder;
  private final transient Optional<Instant> since;

  PartnershipBusy(String partnership, Optional<String> holder, Optional<Instant> since) {
    super(partnership);
    this.holder = holder;
    this.since = since;
  }

  /** The partnership's short name. */
  public String partnership() {
    return getMessage() == null ? "" : getMessage();
  }

  /** Who works for it, where that can be known: {@code "anna on office-pc (process 4711)"}. */
  public Optional<String> holder() {
    return holder;
  }

  /** Since when, where that can be known. */
  public Optional<Instant> since() {
    return since;
  }
}
