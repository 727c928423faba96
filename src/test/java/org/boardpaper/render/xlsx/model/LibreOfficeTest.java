package org.boardpaper.render.xlsx.model;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.CellValue;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.assertj.core.data.Offset;
import org.boardpaper.paper.contribution.RandomContributionModel;
import org.boardpaper.paper.contribution.RandomContributionModel.Shape;
import org.boardpaper.paper.contribution.SampleContributionModel;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * LibreOffice works the model out afresh and comes to the same. Cached values are taken out of the
 * file first: with them it would only show what was written.
 */
class LibreOfficeTest {
  /** {@code -Dboardpaper.models=200} takes more. */
  private static final int MODELS = Integer.getInteger("boardpaper.models", 16);

  private static final int AT_A_TIME = 20;

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
    OpenedModel worked =
        requireNonNull(workedOut(Map.of("issued.xlsx", issued)).get("issued.xlsx"));
    assertThat(worked.named("Overall_check").getStringCellValue()).isEqualTo("OK");
    assertThat(worked.named("Overall_change").getStringCellValue()).isEqualTo("As issued");
    assertThat(worked.cell("Contributions", "Contribution", 0).getNumericCellValue())
        .isCloseTo(28790.46, Offset.offset(1e-9));
  }

  /** Each of another shape and kind, with other values typed in than those it was issued with. */
  @Test
  void whateverIsTypedComesOutAsInPoiAndAsTheEngineHasIt() throws Exception {
    for (int first = 1; first <= MODELS; first += AT_A_TIME) {
      Map<String, OpenedModel> typed = new TreeMap<>();
      for (int seed = first; seed < first + AT_A_TIME && seed <= MODELS; seed++) {
        typed.put("model-" + seed + ".xlsx", typed(seed));
      }
      Map<String, OpenedModel> worked = workedOut(typed);
      typed.forEach((name, model) -> same(name, model, worked.get(name)));
    }
  }

  private static OpenedModel typed(int seed) {
    Random random = new Random(seed);
    Shape shape = Shape.any(random, seed);
    OpenedModel model = OpenedModel.of(RandomContributionModel.of(random, shape));
    ContributionModelWorkbookTest.same(model, RandomContributionModel.of(random, shape));
    return model;
  }

  private static void same(String name, OpenedModel model, @Nullable OpenedModel worked) {
    assertThat(worked).as(name).isNotNull();
    assertThat(model.formulas()).isNotEmpty();
    model
        .formulas()
        .forEach(
            cell ->
                same(name, model.evaluator().evaluate(cell), twin(requireNonNull(worked), cell)));
  }

  private static XSSFCell twin(OpenedModel worked, XSSFCell cell) {
    return worked
        .workbook()
        .getSheet(cell.getSheet().getSheetName())
        .getRow(cell.getRowIndex())
        .getCell(cell.getColumnIndex());
  }

  private static void same(String name, CellValue expected, XSSFCell found) {
    if (expected.getCellType() == CellType.NUMERIC) {
      assertThat(found.getNumericCellValue())
          .as(name + " " + OpenedModel.place(found))
          .isCloseTo(expected.getNumberValue(), Offset.offset(1e-6));
    } else {
      assertThat(found.getStringCellValue())
          .as(name + " " + OpenedModel.place(found))
          .isEqualTo(expected.getStringValue());
    }
  }

  private static Map<String, OpenedModel> workedOut(Map<String, OpenedModel> models)
      throws Exception {
    List<String> command =
        new ArrayList<>(
            List.of(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                "xlsx",
                "--outdir",
                folder.resolve("out").toString()));
    for (Map.Entry<String, OpenedModel> model : models.entrySet()) {
      Path bare = folder.resolve(model.getKey());
      Files.write(bare, withoutCachedValues(model.getValue().saved()));
      command.add(bare.toString());
    }
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("soffice.log").toFile())
            .start();
    assertThat(process.waitFor(10, TimeUnit.MINUTES)).as("LibreOffice ends").isTrue();
    Map<String, OpenedModel> worked = new TreeMap<>();
    for (String name : models.keySet()) {
      worked.put(name, new OpenedModel(Files.readAllBytes(folder.resolve("out").resolve(name))));
    }
    return worked;
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
