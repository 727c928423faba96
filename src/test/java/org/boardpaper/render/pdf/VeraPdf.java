package org.boardpaper.render.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** Asks veraPDF, which did not write the file, whether it is what it says it is. */
public final class VeraPdf {
  private static final List<PDFAFlavour> FLAVOURS =
      List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_2_A);

  static {
    VeraGreenfieldFoundryProvider.initialise();
  }

  private VeraPdf() {}

  /** Every broken rule with its place; empty for a file that breaks none. */
  public static List<String> complaints(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file);
        PDFAParser parser = Foundries.defaultInstance().createParser(in, FLAVOURS.get(0));
        PDFAValidator validator = Foundries.defaultInstance().createValidator(FLAVOURS)) {
      List<ValidationResult> results = validator.validateAll(parser);
      return results.stream().flatMap(result -> complaints(result).stream()).toList();
    } catch (VeraPDFException e) {
      throw new IOException(e);
    }
  }

  private static List<String> complaints(ValidationResult result) {
    List<String> broken =
        result.getTestAssertions().stream()
            .filter(assertion -> assertion.getStatus() != TestAssertion.Status.PASSED)
            .map(assertion -> assertion.getRuleId() + " " + assertion.getMessage())
            .toList();
    return result.isCompliant() || !broken.isEmpty()
        ? broken
        : List.of(result.getPDFAFlavour() + " is not met");
  }
}
