package org.boardpaper.render.xlsx.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.boardpaper.paper.contribution.ContributionModel;
import org.boardpaper.paper.contribution.SampleContributionModel;
import org.boardpaper.paper.contribution.StatedRisk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ModelFileTest {
  @TempDir private Path folder;

  @Test
  void theSameModelGivesTheSameBytes() throws Exception {
    ContributionModel model = SampleContributionModel.model();
    Path first = folder.resolve("first.xlsx");
    Path second = folder.resolve("second.xlsx");
    ContributionModelWorkbook.write(model, first);
    ContributionModelWorkbook.write(model, second);
    assertThat(second).hasSameBinaryContentAs(first);
  }

  @Test
  void anotherModelGivesOtherBytes() throws Exception {
    Path first = folder.resolve("first.xlsx");
    Path second = folder.resolve("second.xlsx");
    ContributionModelWorkbook.write(SampleContributionModel.model(), first);
    ContributionModelWorkbook.write(
        SampleContributionModel.with("1", "office-42089-reviews-2.5"), second);
    assertThat(Files.mismatch(first, second)).isNotNegative();
  }

  @Test
  void aRiskIsShownAsIssuedAndNotAsAFormula() {
    StatedRisk risk =
        new StatedRisk("Empty pot by 31 March 2021", "2.5 a year", new BigDecimal("0.2568"));
    OpenedModel model = OpenedModel.of(SampleContributionModel.model().withRisks(List.of(risk)));
    XSSFCell chance = model.cell("Risks", "Chance", 0);
    assertThat(chance.getCellType()).isEqualTo(CellType.NUMERIC);
    assertThat(chance.getNumericCellValue()).isEqualTo(0.2568);
    assertThat(model.words("Overall_check")).isEqualTo("OK");
  }

  @ParameterizedTest
  @ValueSource(strings = {"FY2016", "TBL1", "R1C1", "R", "two words", "1st", ""})
  void aNameThatExcelWouldMendIsRefused(String name) {
    assertThatThrownBy(() -> TableNames.check(name))
        .hasMessage("not a name that Excel takes: " + name);
  }

  @Test
  void aTableWithoutRowsIsRefused() {
    assertThatThrownBy(() -> new Grid<>("Empty", List.of(), List.of()))
        .hasMessage("a table needs a row: Empty");
  }
}
