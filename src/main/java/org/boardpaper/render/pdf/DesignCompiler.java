package org.boardpaper.render.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperCompileManager;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.engine.SimpleJasperReportsContext;
import net.sf.jasperreports.engine.util.JRSaver;
import net.sf.jasperreports.engine.xml.JRXmlTemplateLoader;

/**
 * Compiles designs ({@code .jrxml}) and styles ({@code .jrtx}): in the build all that are shipped,
 * at run time those a reader has changed. Reading XML and compiling costs more than a short paper.
 */
final class DesignCompiler {
  private static final String COMPILED = ".jasper";

  private DesignCompiler() {}

  /** Compiles every design and style of the first folder into the second. */
  public static void main(String[] folders) throws IOException, JRException {
    Path to = Files.createDirectories(Path.of(folders[1]));
    JasperReportsContext context = new SimpleJasperReportsContext();
    try (Stream<Path> files = Files.list(Path.of(folders[0]))) {
      for (Path source : files.filter(DesignCompiler::isSource).toList()) {
        String name = source.getFileName().toString();
        try (InputStream in = Files.newInputStream(source)) {
          Files.write(to.resolve(compiledName(name)), compile(context, name, in));
        }
      }
    }
  }

  /** What a design or style is called once it is compiled. */
  static String compiledName(String name) {
    return name.substring(0, name.lastIndexOf('.')) + COMPILED;
  }

  static byte[] compile(JasperReportsContext context, String name, InputStream source)
      throws JRException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    if (name.endsWith(".jrtx")) {
      JRSaver.saveObject(JRXmlTemplateLoader.getInstance(context).loadTemplate(source), bytes);
    } else {
      JasperCompileManager.getInstance(context).compileToStream(source, bytes);
    }
    return bytes.toByteArray();
  }

  private static boolean isSource(Path file) {
    return file.toString().endsWith(".jrxml") || file.toString().endsWith(".jrtx");
  }
}
