package org.boardpaper.render.xlsx.model;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFFormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.boardpaper.paper.contribution.ContributionModel;

/** Writes the finance officer's working model, {@code contribution-model.xlsx}. */
public final class ContributionModelWorkbook {
  private ContributionModelWorkbook() {}

  /**
   * Writes a model. The same model gives the same bytes.
   *
   * @param model what it holds
   * @param file created or replaced
   * @throws IOException when the file cannot be written
   */
  public static void write(ContributionModel model, Path file) throws IOException {
    ModelBook book = new ModelBook(model);
    try (XSSFWorkbook workbook = book.workbook();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      ChartsSheet charts = sheets(book);
      book.writeFormulas();
      new XSSFFormulaEvaluator(workbook).evaluateAll();
      charts.draw();
      finish(workbook, model);
      workbook.write(bytes);
      SteadyFile.write(bytes.toByteArray(), model.imprint().asOf(), file);
    }
  }

  private static ChartsSheet sheets(ModelBook book) {
    GuideSheets guides = new GuideSheets(book);
    guides.cover();
    guides.contents();
    guides.notes();
    OutputSheets outputs = new OutputSheets(book);
    new AssumptionsSheet(book).write();
    new PartnersSheet(book).write();
    new WorkingsSheet(book).write();
    outputs.contributions();
    outputs.forecast();
    new ScenariosSheet(book).write();
    ChartsSheet charts = new ChartsSheet(book);
    charts.write();
    ControlSheets controls = new ControlSheets(book);
    controls.baseCase();
    controls.checks();
    controls.versionLog();
    return charts;
  }

  private static void finish(XSSFWorkbook workbook, ContributionModel model) {
    DocumentProperties.set(workbook, model.imprint());
    for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
      XSSFSheet sheet = workbook.getSheetAt(i);
      RowHeights.fit(sheet);
      PrintSetup.apply(sheet, model.imprint());
      sheet.enableLocking();
      sheet.setActiveCell(CellAddress.A1);
    }
    Signals.completeInks(workbook.getStylesSource());
    workbook.lockStructure();
    workbook.setActiveSheet(0);
    workbook.setForceFormulaRecalculation(true);
  }
}
