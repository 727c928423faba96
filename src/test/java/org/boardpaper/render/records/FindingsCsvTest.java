package org.boardpaper.render.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.boardpaper.basics.Finding;
import org.boardpaper.basics.SourceCell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FindingsCsvTest {
  private static final SourceCell CELL = new SourceCell("plan.xlsx", "Plan", 17, 3);

  @TempDir private Path folder;

  @Test
  void eachFindingIsALine() throws IOException {
    Finding agency =
        Finding.error("unknown-agency", CELL, "Polic, \"East\"", "a known agency", "Correct it.");
    Finding late =
        Finding.warning("date-missing", SourceCell.line("plan.csv", 4), "", "a date", "Add it.");
    assertThat(written(agency, late))
        .isEqualTo(
            "\uFEFFseverity,rule,file,sheet,cell,row,found,expected,what to do\r\n"
                + "error,unknown-agency,plan.xlsx,Plan,C17,17,\"Polic, \"\"East\"\"\",a known"
                + " agency,Correct it.\r\n"
                + "warning,date-missing,plan.csv,,,4,,a date,Add it.\r\n");
  }

  @Test
  void noFieldCanRunAsAFormula() throws IOException {
    Finding finding = Finding.information("odd", CELL, "=1+1", "@now", "-- +\nx");
    assertThat(written(finding)).endsWith("C17,17,'=1+1,'@now,\"'-- +\nx\"\r\n");
  }

  @Test
  void findingsAreCounted() throws IOException {
    Finding finding = Finding.information("odd", CELL, "1", "2", "Nothing.");
    Path file = folder.resolve("findings.csv");
    assertThat(FindingsCsv.write(List.of(finding, finding), file)).isEqualTo(2);
  }

  private String written(Finding... findings) throws IOException {
    Path file = folder.resolve("findings.csv");
    FindingsCsv.write(List.of(findings), file);
    return Files.readString(file);
  }
}
