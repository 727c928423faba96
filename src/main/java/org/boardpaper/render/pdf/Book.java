package org.boardpaper.render.pdf;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRParameter;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.engine.fill.JRSwapFileVirtualizer;
import net.sf.jasperreports.engine.util.JRSwapFile;
import org.boardpaper.paper.Appendix;
import org.boardpaper.paper.Paper;
import org.boardpaper.paper.References;

/** Fills the designs with a paper. Pages beyond the last few wait on disk. */
final class Book implements AutoCloseable {
  private static final int PAGES_IN_MEMORY = 40;
  private static final int SWAP_BLOCK_BYTES = 16_384;
  private static final int SWAP_BLOCKS_AT_ONCE = 256;

  private final JasperReportsContext context;
  private final Designs designs;
  private final JRSwapFileVirtualizer virtualizer;

  Book(JasperReportsContext context, Designs designs, Path temporary) {
    this.context = context;
    this.designs = designs;
    this.virtualizer =
        new JRSwapFileVirtualizer(
            PAGES_IN_MEMORY,
            new JRSwapFile(context, temporary.toString(), SWAP_BLOCK_BYTES, SWAP_BLOCKS_AT_ONCE),
            true);
  }

  /** The laid-out pages; to be read before this is closed. */
  JasperPrint fill(Paper paper) throws JRException {
    Map<String, Object> parameters = new HashMap<>();
    parameters.put("STYLES", designs.styles(paper.masthead().brand()));
    parameters.put("MASTHEAD", paper.masthead());
    parameters.put("MARKING", paper.notice().marking());
    parameters.put("LOGO", paper.masthead().brand().logo().map(PrintedLogo::new).orElse(null));
    parameters.put("CONTENTS", designs.design("contents"));
    parameters.put(JRParameter.REPORT_LOCALE, Locale.UK);
    parameters.put(JRParameter.REPORT_TIME_ZONE, TimeZone.getTimeZone("UTC"));
    parameters.put(JRParameter.REPORT_VIRTUALIZER, virtualizer);
    JasperPrint print =
        JasperFillManager.getInstance(context)
            .fill(designs.design("book"), parameters, Records.of(parts(paper)));
    virtualizer.setReadOnly(true);
    return print;
  }

  private List<Part> parts(Paper paper) throws JRException {
    List<Part> parts = new ArrayList<>();
    References references =
        References.of(paper, number -> "paragraph " + number, each -> "appendix " + title(each));
    if (!paper.isAppendixAlone()) {
      List<Line> lines =
          Flow.of(paper, Shapes.upright(designs, paper.masthead().brand()), references);
      parts.add(new Part(designs.design("paper"), paper.masthead().title(), lines));
    }
    Shapes landscape = Shapes.landscape(designs, paper.masthead().brand());
    for (Appendix appendix : paper.appendices()) {
      List<Line> lines = Flow.of(appendix, parts.size(), landscape, references);
      parts.add(new Part(designs.design("appendix"), title(appendix), lines));
    }
    return parts;
  }

  private static String title(Appendix appendix) {
    return appendix.label() + ": " + appendix.title();
  }

  @Override
  public void close() {
    virtualizer.cleanup();
  }
}
