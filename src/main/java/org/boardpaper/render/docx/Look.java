package org.boardpaper.render.docx;

import java.io.IOException;
import java.util.EnumSet;
import java.util.Set;
import org.boardpaper.render.parts.Xml;
import org.jspecify.annotations.Nullable;

/**
 * How a paragraph stands on its page.
 *
 * @param style one of {@code styles.xml}
 * @param traits in which it departs from its style
 * @param numbering the numbering that it takes part in; 0 for none
 * @param level of the numbering, from 0
 * @param lastOn the pages that end with it; null in their midst
 */
record Look(String style, Set<Trait> traits, int numbering, int level, @Nullable Pages lastOn) {
  /** What a paragraph may do beside what its style says. */
  enum Trait {
    /** Stays on the page of the paragraph after it. */
    KEPT_WITH_NEXT,
    /** Begins a page. */
    ON_NEW_PAGE,
    /** Stands clear of the table before it. */
    BELOW_TABLE,
    /** Its lines end at the right. */
    TO_THE_RIGHT
  }

  static Look of(String style) {
    return new Look(style, Set.of(), 0, 0, null);
  }

  /** The same with a trait, where a condition holds. */
  Look with(Trait trait, boolean condition) {
    if (!condition) {
      return this;
    }
    Set<Trait> more = EnumSet.of(trait);
    more.addAll(traits);
    return new Look(style, more, numbering, level, lastOn);
  }

  Look numbered(int number, int atLevel) {
    return new Look(style, traits, number, atLevel, lastOn);
  }

  Look ending(Pages pages) {
    return new Look(style, traits, numbering, level, pages);
  }

  /** Writes {@code w:pPr}, its children in the order of the schema. */
  void writeTo(Xml xml) throws IOException {
    xml.start("w:pPr").empty("w:pStyle", "w:val", style);
    if (traits.contains(Trait.KEPT_WITH_NEXT)) {
      xml.empty("w:keepNext");
    }
    if (traits.contains(Trait.ON_NEW_PAGE)) {
      xml.empty("w:pageBreakBefore");
    }
    if (numbering > 0) {
      xml.start("w:numPr");
      xml.empty("w:ilvl", "w:val", "" + level).empty("w:numId", "w:val", "" + numbering);
      xml.end();
    }
    if (traits.contains(Trait.BELOW_TABLE)) {
      xml.empty("w:spacing", "w:before", "280");
    }
    if (traits.contains(Trait.TO_THE_RIGHT)) {
      xml.empty("w:jc", "w:val", "right");
    }
    if (lastOn != null) {
      lastOn.writeTo(xml);
    }
    xml.end();
  }
}
