package org.boardpaper.paper.disclosure;

import org.boardpaper.basics.Editions;

/**
 * What a partnership has settled about the editions of its paper.
 *
 * @param editions which are made when none is asked for
 * @param exemption the ground of the exempt one
 * @param disclosure what the public one may tell
 */
public record PublicationSettings(
    Editions editions, Exemption exemption, DisclosureSettings disclosure) {
  /** What holds where nothing is settled. */
  public static final PublicationSettings USUAL =
      new PublicationSettings(Editions.BOTH, Exemption.USUAL, DisclosureSettings.USUAL);
}
