package org.boardpaper.job;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.boardpaper.basics.Agency;
import org.boardpaper.basics.Finding;
import org.boardpaper.basics.SourceCell;
import org.boardpaper.round.Asking;
import org.boardpaper.round.SentForm;

/** What the manager is to know about who is asked in a round. */
final class AskingFindings {
  private AskingFindings() {}

  /** Those who are asked and cannot be written to. */
  static List<Finding> withoutAddress(List<Agency> agencies, List<SentForm> forms) {
    Set<String> asked = forms.stream().map(SentForm::agency).collect(Collectors.toSet());
    return agencies.stream()
        .filter(agency -> asked.contains(agency.name()) && agency.email().isEmpty())
        .map(
            agency ->
                Finding.warning(
                    "agency-without-address",
                    SourceCell.wholeFile("partnership.yaml"),
                    "no email of " + agency.name(),
                    "an address for each agency that is asked, so that it can be reminded",
                    "Add its email under agencies, or remind it yourself."))
        .toList();
  }

  /** Those who are not asked, or not themselves. */
  static List<Finding> of(Asking asking) {
    List<Finding> found = new ArrayList<>();
    asking
        .unknown()
        .forEach(
            (lead, places) ->
                found.add(
                    Finding.warning(
                        "lead-not-asked",
                        places.get(0),
                        lead + ", actions to ask about: " + places.size(),
                        "an agency of partnership.yaml, so that a form can be sent",
                        "Correct the name, or add it to agencies, and make the forms again.")));
    asking.throughMembers().forEach((group, members) -> found.add(throughMembers(group, members)));
    for (String agency : asking.notAsked()) {
      found.add(
          Finding.information(
              "agency-not-asked",
              SourceCell.wholeFile("partnership.yaml"),
              agency + " leads no open action and none to be followed up",
              "such an action for each agency that gets a form",
              "Nothing: there is nothing to ask of it in this quarter."));
    }
    return found;
  }

  private static Finding throughMembers(String group, List<String> members) {
    return Finding.information(
        "group-not-asked",
        SourceCell.wholeFile("partnership.yaml"),
        group + ", whose actions are on the forms of " + String.join(", ", members),
        "a form for each agency that leads an action",
        "Nothing, unless somebody answers for the group: then give it an email, and it gets a form of its own.");
  }
}
