package org.boardpaper.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.junit.jupiter.api.Test;

class SamplePlanWorkbookTest {
  private static final Path COMMITTED = Path.of("data/leicestershire-2016/master-action-plan.xlsx");

  @Test
  void theSampleWorkbookIsWhatItsRowsMake() throws IOException, InvalidFormatException {
    assertThat(SamplePlanWorkbook.bytes()).isEqualTo(Files.readAllBytes(COMMITTED));
  }
}
