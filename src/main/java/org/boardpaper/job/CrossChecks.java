package org.boardpaper.job;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.boardpaper.basics.Finding;
import org.boardpaper.basics.SourceCell;
import org.boardpaper.intake.PartnershipSettings;
import org.boardpaper.ledger.AccountChecks;
import org.boardpaper.ledger.LedgerChecks;
import org.boardpaper.paper.StatedFigure;
import org.boardpaper.paper.board.BoardFacts;
import org.boardpaper.paper.figures.Contradictions;
import org.boardpaper.review.ReviewChecks;

/** What contradicts what, once all files of a run are seen together. */
final class CrossChecks {
  private static final SourceCell SETTINGS =
      SourceCell.wholeFile(SourceRole.SETTINGS.names().get(0));

  private final RunSettings settings;
  private final PartnershipSettings partnership;
  private final Harvested harvested;
  private final Reckoning reckoning;

  CrossChecks(RunSettings settings, Harvested harvested, Reckoning reckoning) {
    this.settings = settings;
    this.partnership = settings.partnership().orElseThrow();
    this.harvested = harvested;
    this.reckoning = reckoning;
  }

  /** The contradictions that rest on sound sources alone. */
  List<Finding> contradictions(SoundSources.Sound sound) {
    List<Finding> found = new ArrayList<>();
    if (sound.has(SourceRole.LEDGER)) {
      found.addAll(money());
    }
    found.addAll(lastReport());
    if (sound.has(SourceRole.REVIEWS)) {
      found.addAll(ReviewChecks.of(reckoning.facts().cases(), SETTINGS));
    }
    if (sound.has(SourceRole.LEDGER) && sound.has(SourceRole.REVIEWS)) {
      settings
          .scenarios()
          .forEach(
              scenario ->
                  Contradictions.finals(scenario, reckoning.finals()).ifPresent(found::add));
    }
    List<StatedFigure> stated =
        settings.stated().stream().filter(said -> sound.hasFigure(said.figure())).toList();
    found.addAll(Contradictions.stated(stated, reckoning.facts().figures()));
    return found;
  }

  private List<Finding> money() {
    BoardFacts facts = reckoning.facts();
    List<Finding> found = new ArrayList<>(LedgerChecks.of(harvested.ledger()));
    found.addAll(AccountChecks.of(facts.account().accounts(facts.payers()), harvested.ledger()));
    facts.scenarios().forEach(result -> found.addAll(Contradictions.scenario(result)));
    reckoning
        .forecasts()
        .forEach(forecast -> Contradictions.sharing(forecast).ifPresent(found::add));
    found.addAll(Contradictions.shares(partnership.payers(), facts.account(), SETTINGS.file()));
    return found;
  }

  /** That the settings name another last report than the one that the movement begins with. */
  private List<Finding> lastReport() {
    Optional<LocalDate> said = partnership.identity().meetings().lastReport();
    Optional<LocalDate> last = harvested.lastPaper();
    return said.isEmpty() || last.isEmpty() || said.equals(last)
        ? List.of()
        : List.of(
            Finding.warning(
                "last-report-differs",
                SETTINGS,
                "last-report " + said.get(),
                last.get() + ", the meeting of the paper that the movement begins with",
                "Correct last-report, or say --since; this paper goes by the one made here."));
  }
}
