package org.boardpaper.render.pdf;

import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRTemplate;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.engine.util.JRLoader;
import org.boardpaper.paper.Brand;
import org.jspecify.annotations.Nullable;

/**
 * The designs and styles of {@code reports/}: a file in the reader's own folder wins over the
 * shipped one of the same name.
 */
final class Designs {
  private static final String SHIPPED = "/reports/";

  private final JasperReportsContext context;
  private final @Nullable Path folder;
  private final String styles;
  private final Map<String, byte[]> compiled = new TreeMap<>();
  private final Map<String, Object> loaded = new TreeMap<>();

  Designs(JasperReportsContext context, @Nullable Path folder, String styles) {
    this.context = context;
    this.folder = folder;
    this.styles = styles;
  }

  /** The styles in the colours of a partnership. */
  JRTemplate styles(Brand brand) throws JRException {
    if (brand.equals(Brand.USUAL)) {
      return (JRTemplate) shared(styles);
    }
    JRTemplate own = (JRTemplate) load(styles);
    new BrandedStyles(brand).apply(own);
    return own;
  }

  /** A design for reading only. */
  JasperReport design(String name) throws JRException {
    return (JasperReport) shared(name + ".jrxml");
  }

  /** A copy of a design that may be changed. */
  JasperReport ownCopy(String name) throws JRException {
    return (JasperReport) load(name + ".jrxml");
  }

  private Object shared(String name) throws JRException {
    Object known = loaded.get(name);
    if (known == null) {
      known = load(name);
      loaded.put(name, known);
    }
    return known;
  }

  private Object load(String name) throws JRException {
    byte[] bytes = compiled.get(name);
    if (bytes == null) {
      bytes = read(name);
      compiled.put(name, bytes);
    }
    return JRLoader.loadObject(context, new ByteArrayInputStream(bytes));
  }

  /** A design of the reader's own is compiled now; a shipped one was compiled in the build. */
  private byte[] read(String name) throws JRException {
    Path own = folder == null ? Path.of(name) : folder.resolve(name);
    try {
      if (folder != null && Files.exists(own)) {
        return compile(name, Files.newInputStream(own));
      }
      InputStream ready = shipped(DesignCompiler.compiledName(name));
      return ready == null ? compile(name, shipped(name)) : readAll(ready);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private byte[] compile(String name, @Nullable InputStream source)
      throws IOException, JRException {
    if (source == null) {
      throw new FileNotFoundException("there is no design " + name);
    }
    try (source) {
      return DesignCompiler.compile(context, name, source);
    }
  }

  private static byte[] readAll(InputStream file) throws IOException {
    try (file) {
      return file.readAllBytes();
    }
  }

  private static @Nullable InputStream shipped(String name) {
    return Designs.class.getResourceAsStream(SHIPPED + name);
  }
}
