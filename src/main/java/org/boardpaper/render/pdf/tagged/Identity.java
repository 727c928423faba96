package org.boardpaper.render.pdf.tagged;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Calendar;
import java.util.GregorianCalendar;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/** Says of a document what it is: PDF/UA-1 and PDF/A-2a, its title, language, dates and colours. */
final class Identity {
  private static final String PRODUCER = "Boardpaper";

  private final PdfProperties properties;

  Identity(PdfProperties properties) {
    this.properties = properties;
  }

  void stamp(PDDocument document, StructureTree tree) throws IOException {
    document.setVersion(1.7f);
    document.setDocumentId(properties.documentId());
    document.setDocumentInformation(information());
    PDDocumentCatalog catalog = document.getDocumentCatalog();
    catalog.setLanguage(properties.language());
    catalog.setStructureTreeRoot(new PDStructureTreeRoot(tree.finish()));
    catalog.setMarkInfo(marked());
    catalog.setViewerPreferences(titled());
    catalog.addOutputIntent(colours(document));
    catalog.setMetadata(metadata(document));
  }

  private static PDMarkInfo marked() {
    PDMarkInfo mark = new PDMarkInfo();
    mark.setMarked(true);
    return mark;
  }

  private static PDViewerPreferences titled() {
    PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
    preferences.setDisplayDocTitle(true);
    return preferences;
  }

  private PDDocumentInformation information() {
    PDDocumentInformation information = new PDDocumentInformation();
    information.setTitle(properties.title());
    information.setAuthor(properties.author());
    information.setProducer(PRODUCER);
    Calendar dated = GregorianCalendar.from(properties.dated().atZone(ZoneOffset.UTC));
    information.setCreationDate(dated);
    information.setModificationDate(dated);
    return information;
  }

  private static PDOutputIntent colours(PDDocument document) throws IOException {
    try (InputStream profile = resource("srgb.icc")) {
      PDOutputIntent intent = new PDOutputIntent(document, profile);
      intent.setInfo("sRGB IEC61966-2.1");
      intent.setOutputConditionIdentifier("sRGB IEC61966-2.1");
      intent.setRegistryName("http://www.color.org");
      return intent;
    }
  }

  private PDMetadata metadata(PDDocument document) throws IOException {
    try (InputStream template = resource("metadata.xmp")) {
      String text =
          new String(template.readAllBytes(), StandardCharsets.UTF_8)
              .replace("{title}", escaped(properties.title()))
              .replace("{author}", escaped(properties.author()))
              .replace("{language}", escaped(properties.language()))
              .replace("{producer}", PRODUCER)
              .replace("{dated}", properties.dated().truncatedTo(ChronoUnit.SECONDS).toString());
      PDMetadata metadata =
          new PDMetadata(document, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
      return metadata;
    }
  }

  private static InputStream resource(String name) {
    InputStream resource = Identity.class.getResourceAsStream(name);
    if (resource == null) {
      throw new IllegalStateException("the resource " + name + " is not packed");
    }
    return resource;
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
