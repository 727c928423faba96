package org.boardpaper.render.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.boardpaper.paper.Table;
import org.boardpaper.paper.Table.Column;
import org.boardpaper.paper.Table.Kind;
import org.boardpaper.paper.Value;
import org.junit.jupiter.api.Test;

class ColumnWidthsTest {
  private static Table table(List<Column> columns, Value... row) {
    return new Table("table", "A table", columns, List.of(List.of(row)), "Nothing.");
  }

  @Test
  void columns_are_as_wide_as_their_weights_say() {
    Table table =
        table(
            List.of(new Column("Ref", 1, Kind.ROW_HEADER), new Column("Text", 3, Kind.TEXT)),
            Value.of("A1"),
            Value.of("words"));
    assertThat(ColumnWidths.edges(table, 400)).containsExactly(0, 100, 400);
  }

  @Test
  void a_column_has_room_for_the_longest_word_of_its_header_and_rows() {
    Table table =
        table(
            List.of(new Column("Outstanding", 1, Kind.ROW_HEADER), new Column("N", 19, Kind.TEXT)),
            Value.of("A1"),
            Value.of("words"));
    assertThat(ColumnWidths.edges(table, 400)).containsExactly(0, 80, 400);
  }

  @Test
  void the_weights_rule_where_the_words_have_no_room() {
    Table table =
        table(
            List.of(
                new Column("Outstanding", 1, Kind.TEXT), new Column("Recommended", 1, Kind.TEXT)),
            Value.of("A1"),
            Value.of("words"));
    assertThat(ColumnWidths.edges(table, 100)).containsExactly(0, 50, 100);
  }

  @Test
  void a_web_address_does_not_take_the_whole_table() {
    Table table =
        table(
            List.of(new Column("Ref", 1, Kind.TEXT), new Column("Link", 1, Kind.TEXT)),
            Value.of("A1"),
            Value.of("https://westhaven.example/reviews/2024/a-very-long-address"));
    assertThat(ColumnWidths.edges(table, 300)).containsExactly(0, 150, 300);
  }
}
