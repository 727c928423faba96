package org.boardpaper.render.xlsx.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.boardpaper.paper.contribution.SampleContributionModel;
import org.junit.jupiter.api.Test;

class ContributionModelWorkbookTest {
  @Test
  void write() throws Exception {
    Path file = Path.of("target/contribution-model.xlsx");
    ContributionModelWorkbook.write(SampleContributionModel.model(), file);
    assertThat(Files.size(file)).isPositive();
  }
}
