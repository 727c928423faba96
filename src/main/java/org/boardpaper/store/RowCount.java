package org.boardpaper.store;

/**
 * What became of the rows of a source.
 *
 * @param source {@code "plan"}, {@code "ledger"} or {@code "reviews"}
 * @param read rows that are not blank: accepted, rejected or set aside
 * @param accepted rows that became a record
 * @param rejected rows that did not, each with a finding
 * @param setAside rows of codes that the settings ignore
 */
public record RowCount(String source, long read, long accepted, long rejected, long setAside) {
  /** Refuses counts that lose a row. */
  public RowCount {
    if (read != accepted + rejected + setAside) {
      throw new IllegalStateException(
          "%s: %d rows read, but %d accepted, %d rejected and %d set aside"
              .formatted(source, read, accepted, rejected, setAside));
    }
  }
}
