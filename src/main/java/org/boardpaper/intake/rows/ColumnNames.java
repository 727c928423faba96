package org.boardpaper.intake.rows;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.boardpaper.basics.Finding;
import org.boardpaper.basics.Names;
import org.boardpaper.basics.SourceCell;

/** Which header stands for which column: the columns' own names, the settings' names, aliases. */
public final class ColumnNames {
  private static final SourceCell SETTINGS = SourceCell.wholeFile("partnership.yaml");

  private final Columns columns;
  private final Map<String, Column> columnByKey = new HashMap<>();
  private final List<Finding> findings = new ArrayList<>();

  /**
   * The names of a source's columns. A header that the settings name wins over a default alias.
   *
   * @param further further header names by the column's own name, from the settings
   */
  public ColumnNames(Columns columns, Map<String, List<String>> further) {
    this.columns = columns;
    columns.all().forEach(column -> columnByKey.put(key(column.name()), column));
    new TreeMap<>(further).forEach(this::enter);
    for (Column column : columns.all()) {
      column.aliases().forEach(alias -> columnByKey.putIfAbsent(key(alias), column));
    }
  }

  private void enter(String name, List<String> headers) {
    Optional<Column> column =
        columns.all().stream().filter(known -> key(known.name()).equals(key(name))).findFirst();
    column.ifPresentOrElse(
        known -> headers.forEach(header -> enter(known, header)), () -> unknown(name));
  }

  private void enter(Column column, String header) {
    Column other = columnByKey.putIfAbsent(key(header), column);
    if (other != null && !other.equals(column)) {
      findings.add(
          Finding.error(
              "column-name-ambiguous",
              SETTINGS,
              "“%s” for “%s” and for “%s”".formatted(header, other.name(), column.name()),
              "each header under one column of columns: " + columns.source(),
              "Take “" + header + "” out of one of the two."));
    }
  }

  private void unknown(String name) {
    findings.add(
        Finding.error(
            "column-name-unknown",
            SETTINGS,
            "“" + name + "” under columns: " + columns.source(),
            "one of " + String.join(", ", columns.all().stream().map(Column::name).toList()),
            "Correct the column's name."));
  }

  /** The columns that are read. */
  Columns columns() {
    return columns;
  }

  /** The column that a header stands for. */
  Optional<Column> find(String header) {
    return Optional.ofNullable(columnByKey.get(key(header)));
  }

  /** What is wrong with the names that the settings give. */
  List<Finding> findings() {
    return List.copyOf(findings);
  }

  /** A header may be a bare sign such as £, of which a name's key would leave nothing. */
  private static String key(String header) {
    String key = Names.key(header);
    return key.isEmpty() ? header.strip() : key;
  }
}
