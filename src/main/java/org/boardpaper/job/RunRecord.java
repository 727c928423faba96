package org.boardpaper.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What {@code run.json} in a folder of papers says of the run that made it. */
final class RunRecord {
  static final String FILE = "run.json";

  private static final Pattern NUMBER = Pattern.compile("\"run\" ?: ?(\\d{1,9})\\b");
  private static final Pattern ASKED = Pattern.compile("\"asked\" ?: ?\"([^\"]+)\"");

  private RunRecord() {}

  /** The number of the run; empty where there is no such record. */
  static Optional<Integer> number(Path papers) {
    return find(papers, NUMBER).map(Integer::valueOf);
  }

  /** When the run was asked for; empty where there is no such record. */
  static Optional<Instant> asked(Path papers) {
    return find(papers, ASKED).map(Instant::parse);
  }

  private static Optional<String> find(Path papers, Pattern pattern) {
    Path file = papers.resolve(FILE);
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try {
      Matcher matcher = pattern.matcher(Files.readString(file));
      return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
