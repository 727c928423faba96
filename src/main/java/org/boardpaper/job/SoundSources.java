package org.boardpaper.job;

import java.util.List;
import java.util.stream.Stream;
import org.boardpaper.basics.Finding;
import org.boardpaper.basics.Severity;
import org.boardpaper.paper.figures.FinalCostFigures;
import org.boardpaper.store.ArchivedSource;
import org.boardpaper.store.Findings;
import org.boardpaper.store.RunSources;

/**
 * On which sources of a run something may rest. Whatever is compared with a source that is missing,
 * or of which rows were refused, would only say again, in other words, what is wrong already.
 */
final class SoundSources {
  private final RunSources sources;
  private final Findings findings;

  SoundSources(RunSources sources, Findings findings) {
    this.sources = sources;
    this.findings = findings;
  }

  /** What is known to be wrong with a run so far, and this beside it. */
  Sound of(int run, List<Finding> more) {
    List<Finding> errors =
        Stream.concat(findings.of(run).stream(), more.stream())
            .filter(finding -> finding.severity() == Severity.ERROR)
            .toList();
    return new Sound(run, errors);
  }

  /** What is right and wrong with one run. */
  final class Sound {
    private final int run;
    private final List<Finding> errors;

    private Sound(int run, List<Finding> errors) {
      this.run = run;
      this.errors = errors;
    }

    /** Whether nothing at all is wrong. */
    boolean everything() {
      return errors.isEmpty();
    }

    /** Whether there is such a source. */
    boolean isThere(SourceRole role) {
      return sources.one(run, role.id()).isPresent();
    }

    /** Whether nothing is wrong with a source, nor with those that it is read against. */
    boolean has(SourceRole role) {
      return switch (role) {
        case PLAN ->
            isSound(role) && isSound(SourceRole.REVIEWS) && isSoundOrNotThere(SourceRole.PREVIOUS);
        case SETTINGS, SCENARIOS, STATED, REVIEWS, PREVIOUS, LEDGER, NARRATIVE, WORDING, DESIGN ->
            isSound(role);
        case LOGO, ROUND_WORDING, RETURN -> isSound(role);
      };
    }

    /** Whether nothing is wrong with a source that need not be there. */
    boolean isSoundOrNotThere(SourceRole role) {
      return !isThere(role) || isSound(role);
    }

    /** Whether all that a figure is worked out from is sound. */
    boolean hasFigure(String id) {
      if (id.startsWith(FinalCostFigures.PREFIX)) {
        return has(SourceRole.LEDGER) && has(SourceRole.REVIEWS);
      }
      return switch (id.substring(0, Math.max(0, id.indexOf('.')))) {
        case "ledger" -> has(SourceRole.LEDGER);
        case "plan" -> has(SourceRole.PLAN);
        case "review" -> has(SourceRole.REVIEWS);
        default -> everything();
      };
    }

    private boolean isSound(SourceRole role) {
      List<ArchivedSource> files = sources.of(run, role.id());
      return !files.isEmpty()
          && errors.stream()
              .noneMatch(error -> files.stream().anyMatch(file -> isIn(error, file.name())));
    }

    private static boolean isIn(Finding error, String file) {
      return error.place().file().equals(file);
    }
  }
}
