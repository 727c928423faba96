package org.boardpaper.job;

import java.util.List;
import java.util.Optional;
import org.boardpaper.basics.Finding;
import org.boardpaper.forecast.Scenario;
import org.boardpaper.intake.PartnershipSettings;
import org.boardpaper.paper.Narrative;
import org.boardpaper.paper.StatedFigure;

/**
 * What the files beside the three sources say, as the run accepted them.
 *
 * @param partnership absent when the file is missing or wrong
 * @param scenarios assumptions; none when the file is missing or wrong
 * @param stated figures said elsewhere
 * @param narrative the wording; absent when it is wrong
 * @param findings all there is to say of these files
 */
record RunSettings(
    Optional<PartnershipSettings> partnership,
    List<Scenario> scenarios,
    List<StatedFigure> stated,
    Optional<Narrative> narrative,
    List<Finding> findings) {}
