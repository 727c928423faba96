package org.boardpaper.round;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.boardpaper.basics.Names;

/** The forms that were sent in a round, by agency and by the codes of their rows. */
public final class Forms {
  private final Map<String, SentRow> rowByCode = new HashMap<>();
  private final Map<String, SentForm> latestByKey = new LinkedHashMap<>();
  private final Map<String, SentForm> byFingerprint = new HashMap<>();

  /**
   * Forms of one round.
   *
   * @param sent in the order of sending: the last of an agency is the one it should return
   */
  public Forms(List<SentForm> sent) {
    for (SentForm form : sent) {
      latestByKey.put(Names.key(form.agency()), form);
      byFingerprint.put(form.fingerprint(), form);
      form.rows().forEach(row -> rowByCode.put(row.code(), row));
    }
  }

  /** The form of an agency. */
  public Optional<SentForm> of(String agency) {
    return Optional.ofNullable(latestByKey.get(Names.key(agency)));
  }

  /** The form of a fingerprint. */
  Optional<SentForm> find(String fingerprint) {
    return Optional.ofNullable(byFingerprint.get(fingerprint));
  }

  /** The row of a code, whoever it was sent to. */
  Optional<SentRow> row(String code) {
    return Optional.ofNullable(rowByCode.get(code));
  }

  /** The last form of each agency. */
  public List<SentForm> latest() {
    return List.copyOf(latestByKey.values());
  }
}
