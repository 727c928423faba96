package org.boardpaper.paper.board;

import java.util.List;
import org.boardpaper.basics.Edition;
import org.boardpaper.paper.disclosure.Disclosure;
import org.boardpaper.paper.disclosure.DisclosureSettings;
import org.boardpaper.paper.disclosure.Publication;
import org.boardpaper.paper.disclosure.PublicationSettings;
import org.boardpaper.paper.disclosure.Standing;

/** Editions of a paper under the usual settings. */
final class Publications {
  private Publications() {}

  static Publication exempt(BoardFacts facts) {
    return of(Edition.EXEMPT, facts);
  }

  static Publication of(Edition edition, BoardFacts facts) {
    Standing standing =
        Standing.of(facts.cases().register(), facts.plan().now(), List.of(), facts.period().asOf());
    Disclosure disclosure =
        Disclosure.of(facts.figures().all(), DisclosureSettings.USUAL, standing);
    return new Publication(edition, PublicationSettings.USUAL, standing, disclosure);
  }
}
