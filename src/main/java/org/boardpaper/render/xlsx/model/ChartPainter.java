package org.boardpaper.render.xlsx.model;

import java.util.HexFormat;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickLabelPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData.Series;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;

/** Draws bar charts whose bars are live cells. */
final class ChartPainter {
  private static final Palette[] INKS = {Palette.NAVY, Palette.ORANGE};
  private static final String POUNDS = "\"£\"#,##0;-\"£\"#,##0";
  private static final int GAP = 60;

  /** Size of a chart's title in hundredths of a point. */
  private static final int HEADLINE = 1300;

  private final XSSFDrawing drawing;

  ChartPainter(XSSFSheet sheet) {
    this.drawing = sheet.createDrawingPatriarch();
  }

  /** Draws a chart over some rows and the first columns. */
  void draw(BarPicture picture, int fromRow, int toRow, int columns) {
    XSSFClientAnchor anchor = drawing.createAnchor(0, 0, 0, 0, 0, fromRow, columns, toRow);
    XSSFChart chart = drawing.createChart(anchor);
    chart.setTitleText(picture.title());
    chart.setTitleOverlay(false);
    headline(chart);
    if (picture.values().size() > 1) {
      chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
    }
    XDDFBarChartData data = axes(chart, picture.direction());
    for (int i = 0; i < picture.values().size(); i++) {
      series(data, picture, i);
    }
    chart.plot(data);
    say(picture);
  }

  private static void headline(XSSFChart chart) {
    CTTextCharacterProperties run =
        chart.getCTChart().getTitle().getTx().getRich().getPArray(0).getRArray(0).getRPr();
    run.setLang("en-GB");
    run.setSz(HEADLINE);
    run.setB(true);
  }

  private static XDDFBarChartData axes(XSSFChart chart, BarDirection direction) {
    boolean lying = direction == BarDirection.BAR;
    XDDFCategoryAxis names =
        chart.createCategoryAxis(lying ? AxisPosition.LEFT : AxisPosition.BOTTOM);
    XDDFValueAxis pounds = chart.createValueAxis(lying ? AxisPosition.BOTTOM : AxisPosition.LEFT);
    names.setTickLabelPosition(AxisTickLabelPosition.LOW);
    pounds.setNumberFormat(POUNDS);
    pounds.setTitle("Pounds");
    pounds.setCrosses(AxisCrosses.AUTO_ZERO);
    pounds.setCrossBetween(AxisCrossBetween.BETWEEN);
    if (lying) {
      names.setOrientation(AxisOrientation.MAX_MIN);
      pounds.setCrosses(AxisCrosses.MAX);
    }
    XDDFBarChartData data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, names, pounds);
    data.setBarDirection(direction);
    data.setBarGrouping(BarGrouping.CLUSTERED);
    data.setGapWidth(GAP);
    data.setVaryColors(false);
    return data;
  }

  private void series(XDDFBarChartData data, BarPicture picture, int index) {
    PlacedTable table = picture.table();
    String header = picture.values().get(index);
    XSSFSheet source = table.sheet();
    Series series =
        data.addSeries(
            XDDFDataSourcesFactory.fromStringCellRange(source, table.range(picture.category())),
            XDDFDataSourcesFactory.fromNumericCellRange(source, table.range(header)));
    series.setTitle(
        header,
        new CellReference(source.getSheetName(), table.top(), table.column(header), true, true));
    byte[] ink = HexFormat.of().parseHex(INKS[index % INKS.length].rgb());
    series.setFillProperties(new XDDFSolidFillProperties(XDDFColor.from(ink)));
    label(((XDDFBarChartData.Series) series).getCTBarSer());
  }

  /** Each bar says its amount. */
  private static void label(CTBarSer bars) {
    bars.addNewInvertIfNegative().setVal(false);
    CTDLbls labels = bars.addNewDLbls();
    labels.addNewNumFmt().setFormatCode(POUNDS);
    labels.getNumFmt().setSourceLinked(false);
    labels.addNewShowLegendKey().setVal(false);
    labels.addNewShowVal().setVal(true);
    labels.addNewShowCatName().setVal(false);
    labels.addNewShowSerName().setVal(false);
    labels.addNewShowPercent().setVal(false);
    labels.addNewShowBubbleSize().setVal(false);
  }

  private void say(BarPicture picture) {
    int last = drawing.getCTDrawing().sizeOfTwoCellAnchorArray() - 1;
    CTNonVisualDrawingProps properties =
        drawing
            .getCTDrawing()
            .getTwoCellAnchorArray(last)
            .getGraphicFrame()
            .getNvGraphicFramePr()
            .getCNvPr();
    properties.setName(picture.title());
    properties.setTitle(picture.title());
    properties.setDescr(picture.words());
  }
}
