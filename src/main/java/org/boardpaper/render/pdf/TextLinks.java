package org.boardpaper.render.pdf;

import java.util.List;
import java.util.stream.Collectors;
import org.boardpaper.paper.References.Reference;
import org.boardpaper.render.pdf.tagged.Leading;
import org.jspecify.annotations.Nullable;

/**
 * Where the words of a line lead.
 *
 * @param references in order, at least one
 */
record TextLinks(List<Reference> references) {
  /** The links of a line; null where it has none. */
  static @Nullable TextLinks of(List<Reference> references) {
    return references.isEmpty() ? null : new TextLinks(references);
  }

  /** As the property of a printed text. */
  String written() {
    return references.stream()
        .map(each -> new Leading(each.start(), each.words(), each.target()).written())
        .collect(Collectors.joining("\n"));
  }
}
