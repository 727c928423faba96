package org.boardpaper.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.boardpaper.basics.SourceCell;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class SourceCellsTest {
  private static SourceCell cell(String file, String sheet, int row, int column) {
    return new SourceCell(file, sheet, row, column);
  }

  @Test
  void aStretchOfRowsIsWrittenAsItsEnds() {
    List<SourceCell> cells =
        List.of(
            cell("funding-ledger.csv", "", 2, 5),
            cell("funding-ledger.csv", "", 3, 5),
            cell("funding-ledger.csv", "", 4, 5),
            cell("funding-ledger.csv", "", 9, 5));
    assertThat(SourceCells.encode(cells)).isEqualTo("funding-ledger.csv||5|2-4,9,|\n");
  }

  @Test
  void noPlaceAtAllIsAnEmptyText() {
    assertThat(SourceCells.encode(List.of())).isEmpty();
    assertThat(SourceCells.decode("")).isEmpty();
  }

  @Test
  void orderAndRepetitionsAreKept() {
    List<SourceCell> cells =
        List.of(
            cell("b", "S", 7, 0), cell("a", "", 3, 1), cell("a", "", 2, 1), cell("a", "", 2, 1));
    assertThat(SourceCells.decode(SourceCells.encode(cells))).isEqualTo(cells);
  }

  @Test
  void namesMayHoldEverySeparator() {
    SourceCell odd = cell("a|b,c\\d\ne-1.csv", "Sheet, 1|2\n", 12, 3);
    assertThat(SourceCells.decodeOne(SourceCells.encode(odd))).isEqualTo(odd);
  }

  @RepeatedTest(50)
  void whateverIsWrittenIsReadBack(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    List<SourceCell> cells = new ArrayList<>();
    int row = 1;
    for (int i = 0; i < 200; i++) {
      row = random.nextInt(4) == 0 ? 1 + random.nextInt(1000) : row + 1;
      String sheet = random.nextInt(20) == 0 ? "Plan" : "";
      cells.add(cell(random.nextInt(30) == 0 ? "x,y" : "f", sheet, row, random.nextInt(2)));
    }
    assertThat(SourceCells.decode(SourceCells.encode(cells))).isEqualTo(cells);
  }
}
