package org.boardpaper.intake.settings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.boardpaper.basics.FinancialYear;
import org.boardpaper.basics.Finding;
import org.boardpaper.intake.PartnershipSettings;
import org.boardpaper.intake.PartnershipSettings.Identity;
import org.boardpaper.intake.PartnershipSettings.Meetings;
import org.boardpaper.intake.SourceFile;

/** Reads {@code partnership.yaml}: who the partnership is and what its own words mean. */
public final class PartnershipFile {
  private static final String[] KEYS = {
    "name",
    "board",
    "paper-title",
    "review-label",
    "next-meeting",
    "last-report",
    "financial-year-starts",
    "contact",
    "agencies",
    "payers",
    "statuses",
    "scopes",
    "reviews",
    "review-states",
    "impact-findings",
    "impact-review-after",
    "columns",
    "files",
    "ledger",
    "timeliness",
    "volume",
    "districts",
    "sections",
    "sources-annex",
    "brand",
    "editions",
    "exemption",
    "disclosure",
    "returns",
    "agenda",
    "schedule",
    "mail",
    "keep-runs"
  };

  private PartnershipFile() {}

  /** The settings, or all that is wrong with them. Never throws for bad content. */
  public static Loaded<PartnershipSettings> read(SourceFile file) {
    List<Finding> findings = new ArrayList<>();
    Optional<PartnershipSettings> settings =
        YamlFile.open(file, findings).map(PartnershipFile::settings);
    return Loaded.of(settings, findings.stream().distinct().toList());
  }

  /** A missing value reads as an empty one; its finding keeps the whole from being used. */
  private static PartnershipSettings settings(YamlMap map) {
    map.allowing(KEYS);
    Identity identity = identity(map);
    UnattendedFile.settings(map, identity.yearStart()); // for what is wrong with them
    return new PartnershipSettings(
        identity,
        Bodies.agencies(map),
        Bodies.payers(map),
        Vocabulary.words(map),
        Vocabulary.columns(map),
        Vocabulary.files(map),
        choices(map));
  }

  private static PartnershipSettings.Choices choices(YamlMap map) {
    return new PartnershipSettings.Choices(
        Sections.read(map),
        PublicationKeys.of(map),
        map.get("sources-annex").flatMap(YamlValue::yesOrNo).orElse(false),
        BrandKeys.of(map),
        OwnWaysSettings.read(map),
        RoundSettings.of(map),
        AgendaKeys.of(map));
  }

  private static Identity identity(YamlMap map) {
    return new Identity(
        map.needText("name"),
        map.needText("board"),
        map.needText("paper-title"),
        reviewLabel(map),
        map.get("financial-year-starts").flatMap(YamlValue::monthDay).orElse(FinancialYear.APRIL),
        meetings(map),
        map.texts("contact"));
  }

  private static String reviewLabel(YamlMap map) {
    String label = map.needText("review-label");
    if (!label.isEmpty() && !label.equals("DHR") && !label.equals("DARDR")) {
      map.get("review-label")
          .ifPresent(
              written ->
                  written.refuse(
                      "review-label-unknown", "DHR or DARDR", "Write one of the two labels."));
    }
    return label;
  }

  private static Meetings meetings(YamlMap map) {
    Optional<LocalDate> next = map.get("next-meeting").flatMap(YamlValue::date);
    Optional<LocalDate> lastReport = map.get("last-report").flatMap(YamlValue::date);
    if (next.isPresent() && lastReport.isPresent() && !lastReport.get().isBefore(next.get())) {
      map.get("last-report")
          .ifPresent(
              written ->
                  written.refuse(
                      "meetings-out-of-order",
                      "a day before the next meeting, " + next.get(),
                      "Correct one of the two days."));
    }
    return new Meetings(next, lastReport);
  }
}
