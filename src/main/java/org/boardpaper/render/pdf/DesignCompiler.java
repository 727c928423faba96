package org.boardpaper.render.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperCompileManager;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.engine.SimpleJasperReportsContext;

/** Compiles designs: in the build all that are shipped, at run time those a reader has changed. */
final class DesignCompiler {
  private DesignCompiler() {}

  /** Compiles every design of the first folder into the second. */
  public static void main(String[] folders) throws IOException, JRException {
    Path to = Files.createDirectories(Path.of(folders[1]));
    JasperReportsContext context = new SimpleJasperReportsContext();
    try (DirectoryStream<Path> designs = Files.newDirectoryStream(Path.of(folders[0]), "*.jrxml")) {
      for (Path design : designs) {
        String name = design.getFileName().toString().replace(".jrxml", ".jasper");
        try (InputStream file = Files.newInputStream(design)) {
          Files.write(to.resolve(name), compile(context, file));
        }
      }
    }
  }

  static byte[] compile(JasperReportsContext context, InputStream design) throws JRException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    JasperCompileManager.getInstance(context).compileToStream(design, bytes);
    return bytes.toByteArray();
  }
}
