package org.boardpaper.job;

import java.util.List;
import java.util.Optional;
import org.boardpaper.basics.Finding;
import org.boardpaper.forecast.Scenario;
import org.boardpaper.intake.PartnershipSettings;
import org.boardpaper.paper.Logo;
import org.boardpaper.paper.StatedFigure;

/**
 * What the files beside the three sources say, as the run accepted them.
 *
 * @param partnership absent when the file is missing or wrong
 * @param scenarios assumptions; none when the file is missing or wrong
 * @param stated figures said elsewhere
 * @param logo at the top of the papers; absent where there is none, or it is wrong
 * @param wording of the board paper and of the finance note
 * @param findings all there is to say of these files
 */
record RunSettings(
    Optional<PartnershipSettings> partnership,
    List<Scenario> scenarios,
    List<StatedFigure> stated,
    Optional<Logo> logo,
    WordingFolder.Wording wording,
    List<Finding> findings) {}
