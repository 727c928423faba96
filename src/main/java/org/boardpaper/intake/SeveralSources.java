package org.boardpaper.intake;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.boardpaper.basics.Finding;

/** The rows of several files as those of one source, file after file. */
final class SeveralSources<T> implements SourceReader<T> {
  private final Iterator<SourceFile> files;
  private final Function<SourceFile, SourceReader<T>> opening;
  private final Set<Finding> findings = new LinkedHashSet<>();
  private SourceReader<T> current;

  /** Opens each file when the one before it has ended. */
  SeveralSources(List<SourceFile> files, Function<SourceFile, SourceReader<T>> opening) {
    this.files = files.iterator();
    this.opening = opening;
    this.current = opening.apply(this.files.next());
  }

  @Override
  public Optional<Outcome<T>> next() {
    Optional<Outcome<T>> next = current.next();
    while (next.isEmpty() && files.hasNext()) {
      close();
      findings.addAll(current.findings());
      current = opening.apply(files.next());
      next = current.next();
    }
    return next;
  }

  /** What is said of all files in the same words, such as of the settings, is said once. */
  @Override
  public List<Finding> findings() {
    Set<Finding> all = new LinkedHashSet<>(findings);
    all.addAll(current.findings());
    return new ArrayList<>(all);
  }

  @Override
  public void close() {
    current.close();
  }
}
