package org.boardpaper.libreoffice;

import com.sun.star.beans.PropertyValue;
import com.sun.star.frame.XStorable;
import com.sun.star.lang.XComponent;
import com.sun.star.sheet.XSpreadsheet;
import com.sun.star.sheet.XSpreadsheetDocument;
import com.sun.star.table.XCell;
import com.sun.star.text.XText;
import com.sun.star.uno.UnoRuntime;
import com.sun.star.util.CloseVetoException;
import com.sun.star.util.XCloseable;
import java.nio.file.Path;

/** A workbook that is open in LibreOffice. Rows and columns count from 1. */
public final class OpenWorkbook implements AutoCloseable {
  private final XComponent document;

  OpenWorkbook(XComponent document) {
    this.document = document;
  }

  /** Types text into a cell, which stays text whatever it looks like. */
  public OpenWorkbook write(String sheet, int row, int column, String text)
      throws com.sun.star.uno.Exception {
    UnoRuntime.queryInterface(XText.class, cell(sheet, row, column)).setString(text);
    return this;
  }

  /** Types into a cell what LibreOffice takes for a number, a day ("2016-06-20") or a formula. */
  public OpenWorkbook type(String sheet, int row, int column, String typed)
      throws com.sun.star.uno.Exception {
    cell(sheet, row, column).setFormula(typed);
    return this;
  }

  /** What a cell shows. */
  public String shown(String sheet, int row, int column) throws com.sun.star.uno.Exception {
    return UnoRuntime.queryInterface(XText.class, cell(sheet, row, column)).getString();
  }

  private XCell cell(String sheet, int row, int column) throws com.sun.star.uno.Exception {
    XSpreadsheetDocument workbook = UnoRuntime.queryInterface(XSpreadsheetDocument.class, document);
    return UnoRuntime.queryInterface(XSpreadsheet.class, workbook.getSheets().getByName(sheet))
        .getCellByPosition(column - 1, row - 1);
  }

  /** Saves it as a workbook of Excel. */
  public void save(Path file) throws com.sun.star.io.IOException {
    PropertyValue filter = new PropertyValue();
    filter.Name = "FilterName";
    filter.Value = "Calc MS Excel 2007 XML";
    UnoRuntime.queryInterface(XStorable.class, document)
        .storeToURL(file.toUri().toString(), new PropertyValue[] {filter});
  }

  @Override
  public void close() throws CloseVetoException {
    UnoRuntime.queryInterface(XCloseable.class, document).close(true);
  }
}
