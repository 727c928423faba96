package org.boardpaper.paper.board;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.boardpaper.basics.SourceCell;
import org.boardpaper.paper.Block;
import org.boardpaper.paper.Figure;
import org.boardpaper.paper.Section;
import org.boardpaper.paper.disclosure.Publication;

/**
 * The papers that a report is based on, which the public may ask to see. The exempt edition alone
 * says which files the figures were taken from.
 *
 * <p>Reference: Local Government Act 1972, section 100D.
 */
final class BackgroundPapers {
  private static final String HEADING = "Background papers";
  private static final String KEPT =
      "The partnership's own records, from which the figures are taken. As far as they hold exempt"
          + " information they are not open to inspection.";

  private BackgroundPapers() {}

  /**
   * The section that lists them.
   *
   * @param papers those that the partnership names: anyone may see them
   */
  static Optional<Section> section(List<String> papers, BoardFacts facts, Publication publication) {
    List<Block.Point> points = new ArrayList<>();
    papers.forEach(paper -> points.add(new Block.Point(paper, List.of())));
    List<String> records = records(facts);
    if (!records.isEmpty()) {
      points.add(new Block.Point(KEPT, publication.isPublic() ? List.of() : records));
    }
    return points.isEmpty()
        ? Optional.empty()
        : Optional.of(new Section(HEADING, List.of(new Block.Points(Block.Marker.BULLET, points))));
  }

  /** The files from which the figures were taken. */
  private static List<String> records(BoardFacts facts) {
    return facts.figures().all().stream()
        .map(Figure::sources)
        .flatMap(List::stream)
        .map(SourceCell::file)
        .distinct()
        .sorted()
        .toList();
  }
}
