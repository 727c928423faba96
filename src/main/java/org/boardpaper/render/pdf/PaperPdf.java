package org.boardpaper.render.pdf;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneOffset;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRTextElement;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.engine.SimpleJasperReportsContext;
import net.sf.jasperreports.engine.util.JRStyledText;
import org.boardpaper.paper.Masthead;
import org.boardpaper.paper.Paper;
import org.boardpaper.render.pdf.tagged.ExportReport;
import org.boardpaper.render.pdf.tagged.PdfProperties;
import org.boardpaper.render.pdf.tagged.PdfRefusal;
import org.boardpaper.render.pdf.tagged.TaggedPdf;
import org.jspecify.annotations.Nullable;

/**
 * Writes papers as PDF that everyone can read and any archive will take: PDF/UA-1 and PDF/A-2a.
 *
 * <p>The same paper gives the same bytes: dates and document id come from the meeting, never from
 * the clock. Rows of tables are walked as a stream. Writes one paper at a time.
 */
public final class PaperPdf {
  private final JasperReportsContext context = context();
  private final Designs designs;
  private final Path temporary;

  /**
   * Ready to write.
   *
   * @param reports a folder whose designs and styles are used in place of the shipped ones of the
   *     same name; null to use all as shipped
   * @param temporary an existing folder for pages that wait to be written
   */
  public PaperPdf(@Nullable Path reports, Path temporary) {
    this(reports, temporary, "styles.jrtx");
  }

  private PaperPdf(@Nullable Path reports, Path temporary, String styles) {
    this.designs = new Designs(context, reports, styles);
    this.temporary = temporary;
  }

  /** Ready to write notes of a page or two, in the smaller sizes of {@code note-styles.jrtx}. */
  public static PaperPdf compact(@Nullable Path reports, Path temporary) {
    return new PaperPdf(reports, temporary, "note-styles.jrtx");
  }

  /**
   * Writes a paper to a file.
   *
   * @return how many pages it has, and characters that the font cannot print
   * @throws PdfRefusal where a changed design loses text or says not what a text is
   */
  public ExportReport write(Paper paper, Path file) throws IOException {
    try (Book book = new Book(context, designs, temporary)) {
      return new TaggedPdf(context, temporary).write(book.fill(paper), properties(paper), file);
    } catch (JRException e) {
      throw new IOException("the designs cannot be filled: " + e.getMessage(), e);
    }
  }

  /**
   * Whether a character belongs to a script that is written from right to left: a sign is printed
   * in its place.
   */
  public static boolean isWrittenFromRightToLeft(int character) {
    return Wording.isRightToLeft(character);
  }

  /** No text is cut, no font replaced, and line breaks are kept for the exporter. */
  private static JasperReportsContext context() {
    SimpleJasperReportsContext context = new SimpleJasperReportsContext();
    context.setProperty(JRTextElement.PROPERTY_PRINT_KEEP_FULL_TEXT, "true");
    context.setProperty(JRTextElement.PROPERTY_SAVE_LINE_BREAKS, "true");
    context.setProperty(JRStyledText.PROPERTY_AWT_IGNORE_MISSING_FONT, "false");
    return context;
  }

  private static PdfProperties properties(Paper paper) {
    Masthead masthead = paper.masthead();
    String marking = paper.notice().marking();
    return new PdfProperties(
        masthead.title() + (marking.isEmpty() ? "" : " (" + marking + ")"),
        masthead.partnership(),
        "en-GB",
        masthead.meeting().atStartOfDay(ZoneOffset.UTC).toInstant());
  }
}
