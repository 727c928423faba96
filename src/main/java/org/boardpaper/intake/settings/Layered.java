package org.boardpaper.intake.settings;

import java.util.Optional;

/**
 * A setting that a scenario may have of its own; else the one of the file counts for it.
 *
 * @param own keys of the scenario
 * @param common keys of the file
 */
record Layered(YamlMap own, YamlMap common) {
  Optional<YamlValue> get(String key) {
    return own.get(key).or(() -> common.get(key));
  }
}
