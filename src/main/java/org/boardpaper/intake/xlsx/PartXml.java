package org.boardpaper.intake.xlsx;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.boardpaper.intake.rows.CellText;

/** The elements of one part, pulled one by one. No document type is accepted, so no entities. */
final class PartXml implements AutoCloseable {
  /** One more than a cell may hold, so that a longer text is told from the longest one. */
  private static final int LONGEST = CellText.LONGEST + 1;

  private static final XMLInputFactory FACTORY = factory();

  private final String part;
  private final InputStream bytes;
  private final XMLStreamReader xml;

  PartXml(String part, BufferedInputStream bytes) throws IOException {
    this.part = part;
    this.bytes = bytes;
    Optional<Reader> characters = PartCharset.utf8(bytes);
    try {
      xml =
          characters.isPresent()
              ? FACTORY.createXMLStreamReader(characters.get())
              : FACTORY.createXMLStreamReader(bytes);
    } catch (XMLStreamException failure) {
      throw failure(failure);
    }
  }

  /**
   * The JDK's own parser. Its limits on entities are lifted: from JDK 25 on they count the document
   * itself, and refuse a sheet of more than 100,000 characters.
   */
  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    for (String limit : List.of("maxGeneralEntitySizeLimit", "totalEntitySizeLimit")) {
      factory.setProperty("jdk.xml." + limit, "0");
    }
    return factory;
  }

  /** Moves to the next start of an element; false at the end. */
  boolean nextStart() throws IOException {
    int event = next();
    while (event != XMLStreamConstants.START_ELEMENT && event != XMLStreamConstants.END_DOCUMENT) {
      event = next();
    }
    return event == XMLStreamConstants.START_ELEMENT;
  }

  /** Moves to the next start of an element inside an element; false at its end. */
  boolean nextStartIn(String element) throws IOException {
    int event = next();
    while (event != XMLStreamConstants.START_ELEMENT) {
      if (event == XMLStreamConstants.END_DOCUMENT
          || (event == XMLStreamConstants.END_ELEMENT && isAt(element))) {
        return false;
      }
      event = next();
    }
    return true;
  }

  /** Whether the element that has just started or ended has a name, in whatever namespace. */
  boolean isAt(String element) {
    return xml.getLocalName().equals(element);
  }

  /** An attribute of the element that has just started; empty where there is none. */
  String attribute(String name) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals(name)) {
        return xml.getAttributeValue(i);
      }
    }
    return "";
  }

  /** Whether an attribute is there and true. */
  boolean isTrue(String name) {
    String value = attribute(name);
    return value.equals("1") || value.equals("true");
  }

  /**
   * The text of an element that has just started, of which at most one character more is kept than
   * a cell may hold.
   */
  String text() throws IOException {
    String first = "";
    StringBuilder more = null;
    for (int event = next(); event != XMLStreamConstants.END_ELEMENT; event = next()) {
      if (event == XMLStreamConstants.START_ELEMENT) {
        text();
      } else if (event == XMLStreamConstants.END_DOCUMENT) {
        throw new IOException(part + " ends too soon");
      } else if (xml.hasText() && event != XMLStreamConstants.COMMENT) {
        if (first.isEmpty()) {
          first = xml.getText();
        } else {
          more = Objects.requireNonNullElseGet(more, StringBuilder::new);
          append(more, first.length());
        }
      }
    }
    String whole = more == null ? first : first + more;
    return whole.length() > LONGEST ? whole.substring(0, LONGEST) : whole;
  }

  private void append(StringBuilder text, int before) {
    if (text.length() + before < LONGEST) {
      text.append(xml.getText());
    }
  }

  private int next() throws IOException {
    try {
      int event = xml.hasNext() ? xml.next() : XMLStreamConstants.END_DOCUMENT;
      if (event == XMLStreamConstants.DTD) {
        throw new PackageException(
            PackageException.Reason.DOCTYPE, part + " declares a document type");
      }
      return event;
    } catch (XMLStreamException failure) {
      throw failure(failure);
    }
  }

  /** The reason below an XML parser's complaint, where it is one of reading. */
  private IOException failure(XMLStreamException failure) {
    if (failure.getNestedException() instanceof CharacterCodingException) {
      return new IOException(part + " holds bytes that are no text in UTF-8", failure);
    }
    if (failure.getNestedException() instanceof IOException reason) {
      return reason;
    }
    int line = failure.getLocation() == null ? 0 : failure.getLocation().getLineNumber();
    return new IOException(part + " is no well-formed XML in line " + line, failure);
  }

  @Override
  public void close() throws IOException {
    try {
      xml.close();
    } catch (XMLStreamException failure) {
      throw failure(failure);
    } finally {
      bytes.close();
    }
  }
}
