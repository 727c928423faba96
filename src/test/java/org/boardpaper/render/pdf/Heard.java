package org.boardpaper.render.pdf;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** A tagged PDF as a screen reader hears it: the structure tree with the words of each element. */
public final class Heard {
  private final Map<COSDictionary, Map<Integer, String>> words = new HashMap<>();
  private final Element root;

  /**
   * An element of the structure.
   *
   * @param type {@code "P"}
   * @param words its own, without those of its parts
   * @param allWords its own and those of its parts, in reading order
   * @param parts in reading order
   * @param attributes by name, {@code Alt} among them
   */
  public record Element(
      String type,
      String words,
      String allWords,
      List<Element> parts,
      Map<String, String> attributes) {
    /** It and all its parts, in reading order. */
    public Stream<Element> all() {
      return Stream.concat(Stream.of(this), parts.stream().flatMap(Element::all));
    }
  }

  private Heard(PDDocument document) throws IOException {
    for (PDPage page : document.getPages()) {
      words.put(page.getCOSObject(), wordsOf(page));
    }
    COSDictionary tree =
        document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.STRUCT_TREE_ROOT);
    root = element(tree.getCOSDictionary(COSName.K));
  }

  /** Listens to a file. */
  public static Heard in(Path file) throws IOException {
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      return new Heard(document);
    }
  }

  /** The root. */
  public Element document() {
    return root;
  }

  /** All elements of a type, in reading order. */
  public List<Element> all(String type) {
    return root.all().filter(element -> element.type().equals(type)).toList();
  }

  /** What all elements of some types say, in reading order. */
  public List<String> said(String... types) {
    List<String> wanted = List.of(types);
    return root.all()
        .filter(element -> wanted.contains(element.type()))
        .map(Element::allWords)
        .toList();
  }

  private Element element(COSDictionary source) {
    StringBuilder own = new StringBuilder();
    StringBuilder all = new StringBuilder();
    List<Element> parts = new ArrayList<>();
    for (COSBase kid : kids(source)) {
      if (kid instanceof COSDictionary part && part.containsKey(COSName.S)) {
        parts.add(element(part));
        all.append(parts.get(parts.size() - 1).allWords());
      } else {
        own.append(ownWords(source, kid));
        all.append(ownWords(source, kid));
      }
    }
    String type = source.getNameAsString(COSName.S);
    return new Element(type, own.toString(), all.toString(), parts, attributes(source));
  }

  private String ownWords(COSDictionary source, COSBase kid) {
    if (kid instanceof COSInteger mark) {
      return words(source, mark.intValue());
    }
    COSDictionary part = (COSDictionary) kid;
    return part.containsKey(COSName.MCID) ? words(part, part.getInt(COSName.MCID)) : "";
  }

  private static Map<String, String> attributes(COSDictionary source) {
    Map<String, String> attributes = new TreeMap<>();
    COSDictionary given = source.getCOSDictionary(COSName.A);
    if (given != null) {
      given.forEach((name, value) -> attributes.put(name.getName(), printed(value)));
    }
    if (source.containsKey(COSName.ALT)) {
      attributes.put("Alt", source.getString(COSName.ALT));
    }
    return attributes;
  }

  private static String printed(COSBase value) {
    return value instanceof COSName name
        ? name.getName()
        : ((COSArray) value).toCOSNumberFloatList().toString();
  }

  private String words(COSDictionary holder, int mark) {
    return words.getOrDefault(holder.getCOSDictionary(COSName.PG), Map.of()).getOrDefault(mark, "");
  }

  private static List<COSBase> kids(COSDictionary source) {
    COSBase kids = source.getDictionaryObject(COSName.K);
    if (kids instanceof COSArray array) {
      List<COSBase> all = new ArrayList<>();
      for (int i = 0; i < array.size(); i++) {
        all.add(array.getObject(i));
      }
      return all;
    }
    return kids == null ? List.of() : List.of(kids);
  }

  private static Map<Integer, String> wordsOf(PDPage page) throws IOException {
    PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
    extractor.setSuppressDuplicateOverlappingText(false);
    extractor.processPage(page);
    return extractor.getMarkedContents().stream()
        .filter(content -> content.getMCID() >= 0)
        .collect(Collectors.toMap(PDMarkedContent::getMCID, Heard::wordsOf));
  }

  private static String wordsOf(PDMarkedContent content) {
    return content.getContents().stream()
        .filter(TextPosition.class::isInstance)
        .map(letter -> ((TextPosition) letter).getUnicode())
        .collect(Collectors.joining());
  }
}
