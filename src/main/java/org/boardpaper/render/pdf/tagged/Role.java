package org.boardpaper.render.pdf.tagged;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.pdfbox.cos.COSName;

/** What a piece of a page is to a reader who hears it. */
enum Role {
  /** Title. */
  H1,
  /** Heading of a section. */
  H2,
  /** Heading inside a section. */
  H3,
  /** The lowest heading. */
  H4,
  /** A paragraph that is one text. */
  P,
  /** A frame whose texts make one paragraph: its number and its words. */
  PARA("P"),
  /** A frame: an item of a list. */
  LI,
  /** The mark before an item. */
  LBL("Lbl"),
  /** The words of an item. */
  LBODY("LBody"),
  /** The caption of a table. */
  CAPTION("Caption"),
  /** A picture. */
  FIGURE("Figure"),
  /** A frame: a row of a table. */
  TR,
  /** A cell that names its column or row. */
  TH,
  /** A cell. */
  TD,
  /** A frame: an entry of the table of contents. */
  TOCI,
  /** Furniture, whatever band it stands in. */
  ARTIFACT("Artifact");

  private static final Map<String, Role> BY_WORD =
      Arrays.stream(values())
          .collect(
              Collectors.toMap(
                  role -> role.name().toLowerCase(Locale.ROOT),
                  Function.identity(),
                  (one, other) -> one,
                  TreeMap::new));

  private final String tag;

  Role() {
    this.tag = name();
  }

  Role(String tag) {
    this.tag = tag;
  }

  /** The structure type. */
  COSName tag() {
    return COSName.getPDFName(tag);
  }

  /** 1 to 4; 0 for what is no heading. */
  int headingLevel() {
    return switch (this) {
      case H1 -> 1;
      case H2 -> 2;
      case H3 -> 3;
      case H4 -> 4;
      default -> 0;
    };
  }

  static Role parse(String word) {
    Role role = BY_WORD.get(word);
    if (role == null) {
      throw new PdfRefusal("unknown role \"" + word + "\"; known are " + BY_WORD.keySet());
    }
    return role;
  }
}
