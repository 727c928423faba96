package org.boardpaper.render.pdf.tagged;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import net.sf.jasperreports.engine.JRPrintPage;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.engine.PrintPageFormat;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Writes filled documents as tagged PDF. The same pages and properties give the same bytes.
 *
 * <p>Page contents wait in the temporary folder, not in memory, until the document is finished.
 */
public final class TaggedPdf {
  private final JasperReportsContext context;
  private final Path temporary;

  /**
   * Ready to write.
   *
   * @param context holds the font extension the documents were filled with
   * @param temporary an existing folder
   */
  public TaggedPdf(JasperReportsContext context, Path temporary) {
    this.context = context;
    this.temporary = temporary;
  }

  /**
   * Writes a document. Where it is refused, no file is begun.
   *
   * @throws PdfRefusal where a page holds what cannot be tagged or printed whole
   */
  public ExportReport write(JasperPrint print, PdfProperties properties, Path file)
      throws IOException {
    MemoryUsageSetting onDisk = MemoryUsageSetting.setupTempFileOnly();
    onDisk.setTempDir(temporary.toFile());
    try (PDDocument document = new PDDocument(onDisk.streamCache)) {
      Session session = Session.on(document, context);
      for (int page = 0; page < print.getPages().size(); page++) {
        paint(session, document, print, page);
      }
      session.links().finish();
      session.outline().finish(document);
      new Identity(properties).stamp(document, session.tree());
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
        document.save(out);
      }
      return new ExportReport(print.getPages().size(), session.faces().missing());
    }
  }

  private static void paint(Session session, PDDocument document, JasperPrint print, int number)
      throws IOException {
    PrintPageFormat format = print.getPageFormat(number);
    JRPrintPage page = print.getPages().get(number);
    try (Canvas canvas =
        new Canvas(document, session.tree(), format.getPageWidth(), format.getPageHeight())) {
      new PagePainter(session, canvas).paint(page.getElements());
    }
  }
}
