package org.boardpaper.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.boardpaper.basics.Finding;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkspaceTest {
  @TempDir private Path folder;

  @BeforeEach
  void putTheOtherFilesThere() throws IOException {
    for (String name : List.of("partnership.yaml", "reviews.csv", "funding-ledger.csv")) {
      Files.createFile(folder.resolve(name));
    }
  }

  @Test
  void twoFilesForOneSourceAreBothNamed() throws IOException {
    Files.createFile(folder.resolve("master-action-plan.csv"));
    Files.createFile(folder.resolve("master-action-plan.xlsx"));
    assertThat(told(Map.of()))
        .containsExactly(
            "warning two-files-for-one-source: master-action-plan.xlsx: found"
                + " master-action-plan.xlsx and master-action-plan.csv; expected one of them: only"
                + " master-action-plan.xlsx is read. Take the other out of the folder, or name the"
                + " right one under files in partnership.yaml.");
    assertThat(told(Map.of("plan", List.of("master-action-plan.csv")))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "master-action-plan.xls",
        "master-action-plan.xlsm",
        "Master Action Plan.xlsx",
        "master-action-plan 2016.csv"
      })
  void aFileThatMayBeMeantIsNamedWhereOneIsMissing(String near) throws IOException {
    Files.createFile(folder.resolve("~$" + near));
    Files.createFile(folder.resolve(near));
    assertThat(told(Map.of())).singleElement().asString().contains(", but a file " + near + " is");
  }

  @Test
  void aFolderOfTheNameIsNamedAsOne() throws IOException {
    Files.createDirectory(folder.resolve("master-action-plan.xlsx"));
    assertThat(told(Map.of()))
        .containsExactly(
            "error file-missing: master-action-plan.xlsx: found no such file, but a folder"
                + " master-action-plan.xlsx is there; expected master-action-plan.xlsx or"
                + " master-action-plan.csv in the partnership's folder. Put the file there, or name"
                + " it under files in partnership.yaml.");
  }

  @Test
  void nothingIsNamedWhereNothingIsNear() throws IOException {
    assertThat(told(Map.of())).singleElement().asString().contains("found no such file; expected");
  }

  private List<String> told(Map<String, List<String>> names) throws IOException {
    return Workspace.of(folder, names, Optional.empty()).findings().stream()
        .map(Finding::line)
        .toList();
  }
}
