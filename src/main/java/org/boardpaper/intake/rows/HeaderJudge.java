package org.boardpaper.intake.rows;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.boardpaper.basics.Finding;
import org.boardpaper.basics.NameDirectory;
import org.boardpaper.basics.Names;
import org.boardpaper.basics.Severity;

/** Judges a header row: columns that are missing, doubled or not read. */
final class HeaderJudge {
  private final HeaderRow row;
  private final Columns columns;
  private final List<Finding> findings = new ArrayList<>();

  HeaderJudge(HeaderRow row, Columns columns) {
    this.row = row;
    this.columns = columns;
  }

  /** The header, unless a column is missing or cannot be told from another. */
  Optional<Header> judge() {
    columns.needed().stream()
        .filter(oneOf -> oneOf.stream().noneMatch(row.positions()::containsKey))
        .forEach(this::missing);
    Map<Column, Integer> positions = new LinkedHashMap<>();
    row.positions().forEach((column, places) -> positions.put(column, only(column, places)));
    notRead();
    boolean refused = findings.stream().anyMatch(found -> found.severity() == Severity.ERROR);
    return refused ? Optional.empty() : Optional.of(new Header(row.place(), row.row(), positions));
  }

  /** What there is to say of the header. */
  List<Finding> findings() {
    return List.copyOf(findings);
  }

  private void missing(List<Column> oneOf) {
    String wanted = oneOf.stream().map(Column::describe).collect(Collectors.joining(" or "));
    findings.add(
        Finding.error(
            "column-missing",
            row.place(),
            String.join(", ", row.headers()),
            "a column headed " + wanted,
            nearest(oneOf.get(0))
                    .map(near -> "Did you mean “" + near + "”? Rename that header, or")
                    .orElse("Add the column, or")
                + " name it under columns: "
                + columns.source()
                + " in partnership.yaml."));
  }

  private Optional<String> nearest(Column column) {
    Map<String, String> headerByKey = new TreeMap<>();
    unread().forEach(position -> headerByKey.put(Names.key(text(position)), text(position)));
    Map<String, List<String>> keys = new TreeMap<>();
    headerByKey.keySet().forEach(key -> keys.put(key, List.of()));
    return new NameDirectory(keys)
        .nearest(column.name()).stream().findFirst().map(headerByKey::get);
  }

  private int only(Column column, List<Integer> places) {
    List<Integer> byName =
        places.stream()
            .filter(place -> Names.key(text(place)).equals(Names.key(column.name())))
            .toList();
    if (places.size() > 1) {
      findings.add(byName.size() == 1 ? passedOver(column, places) : doubled(column, places));
    }
    return byName.isEmpty() ? places.get(0) : byName.get(0);
  }

  private Finding doubled(Column column, List<Integer> places) {
    return Finding.error(
        "column-doubled",
        row.place().inColumn(places.get(1)),
        "columns " + quoted(places),
        "one column headed " + column.describe(),
        "Rename or take out all but the one that is meant.");
  }

  private Finding passedOver(Column column, List<Integer> places) {
    return Finding.warning(
        "column-passed-over",
        row.place().inColumn(places.get(1)),
        "columns " + quoted(places),
        "one column headed " + column.describe(),
        "Only “" + column.name() + "” is read. Rename or take out the other.");
  }

  private String quoted(List<Integer> places) {
    return places.stream()
        .map(place -> "“" + text(place) + "” (" + row.place().inColumn(place).cell() + ")")
        .collect(Collectors.joining(", "));
  }

  private void notRead() {
    List<Integer> unread = unread();
    if (!unread.isEmpty()) {
      findings.add(
          Finding.information(
              "columns-not-read",
              row.place(),
              unread.stream().map(this::text).collect(Collectors.joining(", ")),
              "only columns that Boardpaper knows",
              "Nothing, if they are not meant for the paper; else name them under columns: "
                  + columns.source()
                  + " in partnership.yaml."));
    }
  }

  /** The positions of headers that stand for no known column. */
  private List<Integer> unread() {
    return IntStream.rangeClosed(1, row.row().width())
        .filter(position -> !row.row().cell(position).isBlank())
        .filter(position -> row.positions().values().stream().noneMatch(p -> p.contains(position)))
        .boxed()
        .toList();
  }

  private String text(int position) {
    return row.row().cell(position).text();
  }
}
