package org.boardpaper.render.parts;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * One XML part, written forward only in UTF-8.
 *
 * <p>Names are written as given ({@code "r:id"}); a part declares the prefixes it uses as
 * attributes of its root. Text must be legal ({@link LegalText}). The JDK's own writer is asked for
 * by name, because another one on the class path would write other bytes.
 */
public final class Xml {
  private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

  private final XMLStreamWriter out;

  /** Begins a part; {@code target} stays open when it ends. */
  public Xml(OutputStream target) throws IOException {
    // a writer of our own, because the one of the JDK passes on every byte alone
    Writer writer = new BufferedWriter(new OutputStreamWriter(target, StandardCharsets.UTF_8));
    try {
      out = FACTORY.createXMLStreamWriter(writer);
      out.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
    } catch (XMLStreamException failure) {
      throw new IOException(failure);
    }
  }

  /** Opens an element with attributes given as name, value, name, value. */
  public Xml start(String name, String... attributes) throws IOException {
    try {
      out.writeStartElement(name);
      writeAttributes(attributes);
    } catch (XMLStreamException failure) {
      throw new IOException(failure);
    }
    return this;
  }

  /** An element without content. */
  public Xml empty(String name, String... attributes) throws IOException {
    try {
      out.writeEmptyElement(name);
      writeAttributes(attributes);
    } catch (XMLStreamException failure) {
      throw new IOException(failure);
    }
    return this;
  }

  /** An element that holds only text. */
  public Xml leaf(String name, String text, String... attributes) throws IOException {
    return start(name, attributes).text(text).end();
  }

  /** A further attribute of the element just opened. */
  public Xml attribute(String name, String value) throws IOException {
    try {
      out.writeAttribute(name, value);
    } catch (XMLStreamException failure) {
      throw new IOException(failure);
    }
    return this;
  }

  /** Escaped text inside the open element. */
  public Xml text(String text) throws IOException {
    try {
      out.writeCharacters(text);
    } catch (XMLStreamException failure) {
      throw new IOException(failure);
    }
    return this;
  }

  /** Closes the element opened last. */
  public Xml end() throws IOException {
    try {
      out.writeEndElement();
    } catch (XMLStreamException failure) {
      throw new IOException(failure);
    }
    return this;
  }

  /** Closes what is open and hands everything to the target. */
  public void finish() throws IOException {
    try {
      out.writeEndDocument();
      out.flush();
    } catch (XMLStreamException failure) {
      throw new IOException(failure);
    }
  }

  private void writeAttributes(String... attributes) throws XMLStreamException {
    for (int i = 0; i < attributes.length; i += 2) {
      out.writeAttribute(attributes[i], attributes[i + 1]);
    }
  }
}
