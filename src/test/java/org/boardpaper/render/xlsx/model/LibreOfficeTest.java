package org.boardpaper.render.xlsx.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.CellValue;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.assertj.core.data.Offset;
import org.boardpaper.paper.contribution.ContributionModel;
import org.boardpaper.paper.contribution.RandomContributionModel;
import org.boardpaper.paper.contribution.RandomContributionModel.Shape;
import org.boardpaper.paper.contribution.SampleContributionModel;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * LibreOffice works the model out afresh and comes to the same. Cached values are taken out of the
 * file first: with them it would only show what was written.
 */
class LibreOfficeTest {
  @TempDir private static Path folder;

  @BeforeAll
  static void needsLibreOffice() {
    String path = System.getenv().getOrDefault("PATH", "");
    boolean found =
        Arrays.stream(path.split(File.pathSeparator, -1))
            .anyMatch(place -> Files.isExecutable(Path.of(place, "soffice")));
    assumeTrue(found, "LibreOffice (soffice) is not on the PATH");
  }

  @Test
  void theIssuedModelStandsAsIssued() throws Exception {
    OpenedModel issued = OpenedModel.of(SampleContributionModel.model());
    OpenedModel worked = workedOut(issued.bytes());
    assertThat(worked.named("Overall_check").getStringCellValue()).isEqualTo("OK");
    assertThat(worked.named("Overall_change").getStringCellValue()).isEqualTo("As issued");
    assertThat(worked.cell("Contributions", "Contribution", 0).getNumericCellValue())
        .isCloseTo(28790.46, Offset.offset(1e-9));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 3, 6, 8, 10, 11, 13, 14})
  void everyFormulaComesToTheSameAsInPoi(int kind) throws Exception {
    Random random = new Random(kind);
    Shape shape = new Shape(11, 2, 6, kind);
    OpenedModel model = OpenedModel.of(RandomContributionModel.of(random, shape));
    ContributionModel other = RandomContributionModel.of(random, shape);
    model.type(other);
    model.evaluator().clearAllCachedResultValues();
    OpenedModel worked = workedOut(model.saved());
    assertThat(model.formulas()).isNotEmpty();
    model.formulas().forEach(cell -> same(model.evaluator().evaluate(cell), twin(worked, cell)));
  }

  private static XSSFCell twin(OpenedModel worked, XSSFCell cell) {
    return worked
        .workbook()
        .getSheet(cell.getSheet().getSheetName())
        .getRow(cell.getRowIndex())
        .getCell(cell.getColumnIndex());
  }

  private static void same(CellValue expected, XSSFCell found) {
    if (expected.getCellType() == CellType.NUMERIC) {
      assertThat(found.getNumericCellValue())
          .as(OpenedModel.place(found))
          .isCloseTo(expected.getNumberValue(), Offset.offset(1e-6));
    } else {
      assertThat(found.getStringCellValue())
          .as(OpenedModel.place(found))
          .isEqualTo(expected.getStringValue());
    }
  }

  private static OpenedModel workedOut(byte[] workbook) throws Exception {
    Path bare = folder.resolve("bare.xlsx");
    Path out = folder.resolve("out");
    Files.write(bare, withoutCachedValues(workbook));
    Process process =
        new ProcessBuilder(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                "xlsx",
                "--outdir",
                out.toString(),
                bare.toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("soffice.log").toFile())
            .start();
    assertThat(process.waitFor(3, TimeUnit.MINUTES)).as("LibreOffice ends").isTrue();
    return new OpenedModel(Files.readAllBytes(out.resolve("bare.xlsx")));
  }

  private static byte[] withoutCachedValues(byte[] workbook) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> part : OpenedModel.parts(workbook).entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(stripped(part.getKey(), part.getValue()));
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] stripped(String name, byte[] part) {
    if (!name.startsWith("xl/worksheets/sheet")) {
      return part;
    }
    String text = new String(part, StandardCharsets.UTF_8);
    String bare = text.replaceAll("</f><v>[^<]*</v>", "</f>");
    assertThat(bare).doesNotContain("</f><v>");
    return bare.getBytes(StandardCharsets.UTF_8);
  }
}
