package org.boardpaper.intake.rows;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A column that a source is read by.
 *
 * @param name its own name
 * @param aliases other headers it may have
 */
public record Column(String name, List<String> aliases) {
  /** Copies the list. */
  public Column {
    aliases = List.copyOf(aliases);
  }

  /** A column with its name and aliases. */
  public static Column of(String name, String... aliases) {
    return new Column(name, List.of(aliases));
  }

  /** For people: {@code “Action” (or “Action to take”, “Actions”)}. */
  public String describe() {
    return aliases.isEmpty()
        ? "“" + name + "”"
        : aliases.stream().collect(Collectors.joining("”, “", "“" + name + "” (or “", "”)"));
  }
}
