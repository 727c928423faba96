package org.boardpaper.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.boardpaper.basics.Finding;

/**
 * All that a reader gave.
 *
 * @param outcomes of the rows
 * @param findings of the rows and of the source
 */
public record Reading<T>(List<Outcome<T>> outcomes, List<Finding> findings) {
  /** Reads to the end and closes. */
  public static <T> Reading<T> of(SourceReader<T> reader) {
    List<Outcome<T>> outcomes = new ArrayList<>();
    List<Finding> findings = new ArrayList<>();
    try (reader) {
      for (Optional<Outcome<T>> row = reader.next(); row.isPresent(); row = reader.next()) {
        outcomes.add(row.get());
        findings.addAll(row.get().findings());
      }
    }
    findings.addAll(reader.findings());
    return new Reading<>(outcomes, findings);
  }

  /** The records of the rows that were accepted. */
  public List<T> accepted() {
    return outcomes.stream().flatMap(outcome -> outcome.value().stream()).toList();
  }

  /** Each finding as a line, then the counts. */
  public String report() {
    StringBuilder report = new StringBuilder();
    findings.forEach(finding -> report.append(finding.line()).append('\n'));
    int rejected = outcomes.size() - accepted().size();
    return report
        .append(
            "%d read, %d accepted, %d rejected\n"
                .formatted(outcomes.size(), accepted().size(), rejected))
        .toString();
  }

  /** The names of the rules that spoke. */
  public List<String> rules() {
    return findings.stream().map(Finding::rule).toList();
  }
}
