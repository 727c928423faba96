package org.boardpaper.intake.settings;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.boardpaper.basics.Finding;
import org.boardpaper.basics.NameDirectory;
import org.boardpaper.intake.SectionChoice;
import org.boardpaper.paper.Narrative;

/** Which sections a paper has, in which order and under which headings. */
final class Sections {
  private final List<SectionChoice> chosen;
  private final List<Finding> findings;

  Sections(List<SectionChoice> chosen, List<Finding> findings) {
    this.chosen = chosen;
    this.findings = findings;
  }

  /** What {@code sections} in the settings says; none where it is absent. */
  static List<SectionChoice> read(YamlMap settings) {
    List<SectionChoice> choices = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (YamlValue written : settings.list("sections")) {
      SectionChoice choice = choice(written);
      if (!choice.name().isEmpty() && !names.add(choice.name())) {
        written.refuse("section-doubled", "each section once", "Delete one of the two.");
      }
      choices.add(choice);
    }
    return choices;
  }

  private static SectionChoice choice(YamlValue written) {
    if (!written.isMap()) {
      return new SectionChoice(written.text().orElse(""), Optional.empty(), written.place());
    }
    Optional<YamlMap> map = written.map().map(keys -> keys.allowing("name", "heading"));
    String name = map.map(keys -> keys.needText("name")).orElse("");
    return new SectionChoice(name, map.flatMap(Sections::heading), written.place());
  }

  private static Optional<SectionChoice.Heading> heading(YamlMap choice) {
    Optional<YamlValue> written = choice.get("heading");
    return written
        .flatMap(YamlValue::text)
        .map(text -> new SectionChoice.Heading(text, written.orElseThrow().place()));
  }

  /**
   * The files that are wanted, in order: all of them where nothing was chosen. A name that no file
   * has is told.
   */
  List<NarrativeFile> arrange(List<NarrativeFile> files) {
    if (chosen.isEmpty()) {
      return files;
    }
    Map<String, NarrativeFile> byName =
        files.stream()
            .collect(
                Collectors.toMap(
                    NarrativeFile::section, Function.identity(), (first, other) -> other));
    List<NarrativeFile> wanted = new ArrayList<>();
    for (SectionChoice choice : chosen) {
      Optional.ofNullable(byName.get(choice.name()))
          .ifPresentOrElse(wanted::add, () -> unknown(choice, byName.keySet()));
    }
    return wanted;
  }

  /** The section under the heading that was chosen for it; one with several headings keeps them. */
  Narrative.Part titled(NarrativeFile file, Narrative.Part part) {
    Optional<SectionChoice.Heading> heading =
        chosen.stream()
            .filter(choice -> choice.name().equals(file.section()))
            .findFirst()
            .flatMap(SectionChoice::heading);
    return heading.isEmpty() ? part : new Narrative.Part(checked(heading.get()), part.pieces());
  }

  private String checked(SectionChoice.Heading heading) {
    WrittenText text = WrittenText.plain(heading.text(), List.of(heading.place()));
    new SlotCheck(text, findings).run(false);
    return text.printed();
  }

  private void unknown(SectionChoice choice, Set<String> names) {
    Map<String, List<String>> known =
        names.stream().collect(Collectors.toMap(Function.identity(), name -> List.of()));
    String advice =
        new NameDirectory(known)
            .nearest(choice.name()).stream()
                .findFirst()
                .map(near -> "Write “" + near + "” if that is meant, or delete the line.")
                .orElse("Correct the name, or delete the line.");
    findings.add(
        Finding.error(
            "section-unknown",
            choice.place(),
            choice.name(),
            "one of " + String.join(", ", names.stream().sorted().toList()),
            advice));
  }
}
