package org.boardpaper.render.records;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/**
 * Lays JSON out for people who compare two files: each field of a figure on a line, each source on
 * a line, line feeds on every system.
 */
final class LinePerField extends ObjectWriteContext.Base {
  private static final int FIGURE = 2;

  @Override
  public PrettyPrinter getPrettyPrinter() {
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
    printer.indentArraysWith(lines);
    printer.indentObjectsWith(
        new DefaultPrettyPrinter.Indenter() {
          @Override
          public void writeIndentation(JsonGenerator json, int level) {
            if (level <= FIGURE) {
              lines.writeIndentation(json, level);
            } else {
              json.writeRaw(' ');
            }
          }

          @Override
          public boolean isInline() {
            return false;
          }
        });
    return printer;
  }

  @Override
  public boolean hasPrettyPrinter() {
    return true;
  }
}
