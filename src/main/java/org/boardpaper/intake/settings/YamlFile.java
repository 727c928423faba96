package org.boardpaper.intake.settings;

import java.util.List;
import java.util.Optional;
import org.boardpaper.basics.Finding;
import org.boardpaper.basics.SourceCell;
import org.boardpaper.intake.SourceFile;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Opens a yaml file as a map of keys. Aliases and deep nesting, which no settings need and which
 * can make a small file endless, are refused before anything is built.
 */
final class YamlFile {
  private static final int DEEPEST = 12;

  private final String name;
  private final String text;
  private final List<Finding> findings;

  private YamlFile(String name, String text, List<Finding> findings) {
    this.name = name;
    this.text = text;
    this.findings = findings;
  }

  /** The file's keys and values, or empty and a finding. */
  static Optional<YamlMap> open(SourceFile file, List<Finding> findings) {
    return TextFile.read(file, findings)
        .flatMap(text -> new YamlFile(file.name(), text, findings).map());
  }

  private Optional<YamlMap> map() {
    LoadSettings settings = LoadSettings.builder().setLabel(name).build();
    try {
      return isSafe(settings) ? composed(settings) : Optional.empty();
    } catch (MarkedYamlEngineException broken) {
      int line = broken.getProblemMark().map(Mark::getLine).orElse(-1) + 1;
      unreadable(line, "Mend the line or the one above it: " + broken.getProblem() + ".");
    } catch (YamlEngineException broken) {
      unreadable(0, "Open it in a text editor and take out characters that cannot be seen.");
    }
    return Optional.empty();
  }

  private Optional<YamlMap> composed(LoadSettings settings) {
    return new Compose(settings)
        .composeString(text)
        .map(node -> new YamlValue(name, node, findings))
        .or(this::empty)
        .flatMap(YamlValue::map);
  }

  private Optional<YamlValue> empty() {
    findings.add(
        Finding.error(
            "value-wrong-kind",
            SourceCell.wholeFile(name),
            "",
            "keys with values, such as “name: …”",
            "Write the file as its description says."));
    return Optional.empty();
  }

  private boolean isSafe(LoadSettings settings) {
    int depth = 0;
    for (Event event : new Parse(settings).parseString(text)) {
      switch (event.getEventId()) {
        case MappingStart, SequenceStart -> depth++;
        case MappingEnd, SequenceEnd -> depth--;
        case Alias -> {
          return refused("yaml-alias", event, "a value written out", "Write the value again.");
        }
        default -> {}
      }
      if (depth > DEEPEST) {
        return refused(
            "yaml-too-deep", event, "at most " + DEEPEST + " levels", "Indent less deeply.");
      }
    }
    return true;
  }

  private boolean refused(String rule, Event event, String expected, String action) {
    int line = event.getStartMark().map(Mark::getLine).orElse(-1) + 1;
    findings.add(Finding.error(rule, SourceCell.line(name, line), written(line), expected, action));
    return false;
  }

  private void unreadable(int line, String action) {
    findings.add(
        Finding.error(
            "yaml-unreadable",
            SourceCell.line(name, line),
            written(line),
            "yaml: “key: value”, equally indented",
            action));
  }

  private String written(int line) {
    return text.lines().skip(Math.max(0, line - 1)).limit(line == 0 ? 0 : 1).findFirst().orElse("");
  }
}
