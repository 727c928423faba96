package org.boardpaper.render.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.boardpaper.paper.Table.Column;
import org.boardpaper.paper.Table.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkbookNamesTest {
  private final WorkbookNames names = new WorkbookNames();

  @ParameterizedTest
  @CsvSource({
    "outstanding-actions, outstanding_actions",
    "fy2016, table_fy2016",
    "tbl1, table_tbl1",
    "xfd1048576, table_xfd1048576",
    "r1c1, table_r1c1",
    "R, table_R",
    "c, table_c",
    "rc, table_rc",
    "true, table_true",
    "2016-17, table_2016_17",
    "'', table_",
    "costs2016, costs2016",
    "_kept, _kept",
    "Übersicht, _bersicht",
  })
  void aTableNameIsOneThatExcelKeeps(String wished, String given) {
    assertThat(names.table(wished)).isEqualTo(given);
  }

  @Test
  void equalTableNamesAreNumberedWhateverTheirCase() {
    assertThat(names.table("costs")).isEqualTo("costs");
    assertThat(names.table("Costs")).isEqualTo("Costs_2");
    assertThat(names.table("costs-2")).isEqualTo("costs_2_2");
  }

  @ParameterizedTest
  @CsvSource({
    "2016/17, 2016-17",
    "'a\\b?c*d[e]f:g', a-b-c-d-e-f-g",
    "history, history-2",
    "'''quoted''', ’quoted’",
    "'', None given",
    "outstanding-actions-of-all-partners, outstanding-actions-of-all-part",
  })
  void aSheetNameIsOneThatExcelKeeps(String wished, String given) {
    assertThat(names.sheet(wished)).isEqualTo(given);
  }

  @Test
  void equalSheetNamesAreNumberedWithinTheirLength() {
    String name = "outstanding-actions-of-all-partners";
    assertThat(names.sheet(name)).isEqualTo("outstanding-actions-of-all-part");
    assertThat(names.sheet(name.toUpperCase(java.util.Locale.ROOT)))
        .isEqualTo("OUTSTANDING-ACTIONS-OF-ALL-PA-2");
  }

  @Test
  void headingsAreNeverEmptyNeverEqualAndOneLineEach() {
    List<Column> columns =
        List.of(heading("Cost"), heading("COST"), heading(" "), heading("Cost\nin pounds"));
    assertThat(WorkbookNames.headings(columns))
        .containsExactly("Cost", "COST 2", "Column 3", "Cost in pounds");
  }

  private static Column heading(String heading) {
    return new Column(heading, 1, Kind.TEXT);
  }
}
