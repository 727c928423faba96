package org.boardpaper.render.pdf;

import java.io.ByteArrayInputStream;
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
import net.sf.jasperreports.engine.xml.JRXmlTemplateLoader;
import org.jspecify.annotations.Nullable;

/**
 * The designs and styles of {@code reports/}: a file in the reader's own folder wins over the
 * shipped one of the same name.
 */
final class Designs {
  private final JasperReportsContext context;
  private final @Nullable Path folder;
  private final Map<String, byte[]> compiled = new TreeMap<>();
  private final Map<String, JasperReport> loaded = new TreeMap<>();

  Designs(JasperReportsContext context, @Nullable Path folder) {
    this.context = context;
    this.folder = folder;
  }

  JRTemplate styles() throws JRException {
    try (InputStream file = open("styles.jrtx")) {
      return JRXmlTemplateLoader.getInstance(context).loadTemplate(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A design for reading only. */
  JasperReport design(String name) throws JRException {
    JasperReport known = loaded.get(name);
    if (known == null) {
      known = ownCopy(name);
      loaded.put(name, known);
    }
    return known;
  }

  /** A copy of a design that may be changed. */
  JasperReport ownCopy(String name) throws JRException {
    byte[] bytes = compiled.get(name);
    if (bytes == null) {
      bytes = read(name);
      compiled.put(name, bytes);
    }
    return (JasperReport) JRLoader.loadObject(context, new ByteArrayInputStream(bytes));
  }

  /** A design of the reader's own is compiled now; a shipped one was compiled in the build. */
  private byte[] read(String name) throws JRException {
    InputStream compiled =
        isOwn(name + ".jrxml")
            ? null
            : Designs.class.getResourceAsStream("/reports/" + name + ".jasper");
    try (InputStream file = compiled != null ? compiled : open(name + ".jrxml")) {
      return compiled != null ? file.readAllBytes() : DesignCompiler.compile(context, file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private boolean isOwn(String name) {
    return folder != null && Files.exists(folder.resolve(name));
  }

  private InputStream open(String name) throws IOException {
    if (folder != null && isOwn(name)) {
      return Files.newInputStream(folder.resolve(name));
    }
    InputStream shipped = Designs.class.getResourceAsStream("/reports/" + name);
    if (shipped == null) {
      throw new IOException("there is no design " + name);
    }
    return shipped;
  }
}
