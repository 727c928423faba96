package org.boardpaper.render.pdf.tagged;

import java.awt.Font;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.engine.fonts.FontFace;
import net.sf.jasperreports.engine.fonts.FontFamily;
import net.sf.jasperreports.engine.fonts.FontInfo;
import net.sf.jasperreports.engine.fonts.FontUtil;
import net.sf.jasperreports.repo.RepositoryUtil;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jspecify.annotations.Nullable;

/** The faces of the Jasper font extension, embedded as subsets when first used. */
final class Faces {
  private final JasperReportsContext context;
  private final FontUtil fonts;
  private final PDDocument document;
  private final Map<Style, Face> loaded = new HashMap<>();
  private final SortedMap<Integer, Integer> missing = new TreeMap<>();

  private record Style(String family, int style) {}

  Faces(JasperReportsContext context, PDDocument document) {
    this.context = context;
    this.fonts = FontUtil.getInstance(context);
    this.document = document;
  }

  /** Code points without a glyph, and how often each was met. */
  SortedMap<Integer, Integer> missing() {
    return missing;
  }

  /** The face of a family in a style. */
  Face face(String family, boolean bold, boolean italic) {
    int style = (bold ? Font.BOLD : Font.PLAIN) | (italic ? Font.ITALIC : Font.PLAIN);
    Style key = new Style(family, style);
    Face known = loaded.get(key);
    if (known != null) {
      return known;
    }
    FontFace face = styled(family(family), style);
    if (face == null) {
      throw new PdfRefusal("font \"" + family + "\" has no face for style " + style);
    }
    Face loadedFace = load(face);
    loaded.put(key, loadedFace);
    return loadedFace;
  }

  /** The face that an AWT font was made from. */
  Face faceOf(Font awt) {
    for (String family : fonts.getFontFamilyNames()) {
      for (int style = Font.PLAIN; style <= (Font.BOLD | Font.ITALIC); style++) {
        FontFace face = styled(family(family), style);
        if (face != null && face.getFont().getPSName().equals(awt.getPSName())) {
          return face(family, (style & Font.BOLD) != 0, (style & Font.ITALIC) != 0);
        }
      }
    }
    throw new PdfRefusal("font \"" + awt.getPSName() + "\" is not in the font extension");
  }

  private FontFamily family(String name) {
    FontInfo info = fonts.getFontInfo(name, false, Locale.UK);
    if (info == null) {
      throw new PdfRefusal("font \"" + name + "\" is not in the font extension");
    }
    return info.getFontFamily();
  }

  private static @Nullable FontFace styled(FontFamily family, int style) {
    return switch (style) {
      case Font.BOLD -> family.getBoldFace();
      case Font.ITALIC -> family.getItalicFace();
      case Font.BOLD | Font.ITALIC -> family.getBoldItalicFace();
      default -> family.getNormalFace();
    };
  }

  private Face load(FontFace face) {
    String location = face.getTtf();
    try (InputStream file =
        RepositoryUtil.getInstance(context).getInputStreamFromLocation(location)) {
      TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file));
      font.setEnableGsub(false);
      return new Face(PDType0Font.load(document, font, true), font, face.getFont(), missing);
    } catch (IOException | JRException e) {
      throw new IllegalStateException("cannot read font " + location, e);
    }
  }
}
