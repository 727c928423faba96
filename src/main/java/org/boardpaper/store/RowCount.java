package org.boardpaper.store;

/**
 * What became of the rows of a source.
 *
 * @param source {@code "plan"}, {@code "ledger"} or {@code "reviews"}
 * @param read rows that are not blank
 * @param accepted rows that became a record
 * @param rejected rows that did not, each with a finding
 */
public record RowCount(String source, long read, long accepted, long rejected) {
  /** Refuses counts that lose a row. */
  public RowCount {
    if (read != accepted + rejected) {
      throw new IllegalStateException(
          "%s: %d rows read, but %d accepted and %d rejected"
              .formatted(source, read, accepted, rejected));
    }
  }
}
