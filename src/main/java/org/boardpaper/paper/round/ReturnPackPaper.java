package org.boardpaper.paper.round;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.boardpaper.basics.SourceCell;
import org.boardpaper.paper.Masthead;
import org.boardpaper.paper.Narrative;
import org.boardpaper.paper.Table;
import org.boardpaper.paper.Table.Column;
import org.boardpaper.paper.Table.Kind;
import org.boardpaper.paper.Value;
import org.boardpaper.round.Asking;
import org.boardpaper.round.FormPart;
import org.boardpaper.round.SentForm;

/** The papers that go out with the forms. */
public final class ReturnPackPaper {
  private ReturnPackPaper() {}

  /** The note that goes to an agency with its form. */
  public static RoundPaper note(Masthead masthead, Narrative wording, SentForm form) {
    RoundWords words =
        new RoundWords(masthead, form.quarter())
            .with("agency", Value.of(form.agency()))
            .with("due", Value.of(form.due()))
            .with("file", Value.of(form.file()))
            .with("fingerprint", Value.of(form.fingerprint()))
            .with("round.actions", Value.of(form.rows(FormPart.ACTIONS).size()))
            .with("round.follow-ups", Value.of(form.rows(FormPart.FOLLOW_UPS).size()));
    return RoundPaper.compose(masthead, wording, words, RoundPaper.Content.NONE);
  }

  /**
   * The manager's list of who was asked and who was not.
   *
   * @param sent what was sent
   */
  public static RoundPaper list(Masthead masthead, Narrative wording, RoundWords words, Sent sent) {
    Map<String, Table> tables = new LinkedHashMap<>();
    tables.put("forms", forms(sent.forms()));
    tables.put("not-asked", notAsked(sent.asking().notAsked()));
    tables.put("unknown-leads", unknown(sent.asking().unknown()));
    return RoundPaper.compose(masthead, wording, words, new RoundPaper.Content(tables, List.of()));
  }

  /**
   * What was sent.
   *
   * @param forms one for each agency asked
   * @param asking who was and was not asked
   */
  public record Sent(List<SentForm> forms, Asking asking) {}

  private static Table forms(List<SentForm> forms) {
    List<List<Value>> rows = new ArrayList<>();
    for (SentForm form : forms) {
      rows.add(
          List.of(
              Value.of(form.agency()),
              Value.of(form.rows(FormPart.ACTIONS).size()),
              Value.of(form.rows(FormPart.FOLLOW_UPS).size()),
              Value.of(form.file()),
              Value.of(form.due()),
              Value.of(form.fingerprint())));
    }
    List<Column> columns =
        List.of(
            new Column("Agency", 5, Kind.ROW_HEADER),
            new Column("Open actions", 2, Kind.NUMBER),
            new Column("Follow-ups", 2, Kind.NUMBER),
            new Column("Form", 6, Kind.TEXT),
            new Column("Due", 3, Kind.TEXT),
            new Column("Fingerprint", 3, Kind.TEXT));
    return new Table("forms", "Forms to be sent", columns, rows, "There is nothing to ask.");
  }

  private static Table notAsked(List<String> names) {
    List<List<Value>> rows = names.stream().map(name -> List.of(Value.of(name))).toList();
    List<Column> columns = List.of(new Column("Agency", 1, Kind.ROW_HEADER));
    return new Table(
        "not-asked",
        "Agencies of which nothing is asked",
        columns,
        rows,
        "Every agency is asked something.");
  }

  private static Table unknown(Map<String, List<SourceCell>> leads) {
    List<List<Value>> rows = new ArrayList<>();
    leads.forEach(
        (lead, places) ->
            rows.add(
                List.of(
                    Value.of(lead),
                    Value.of(
                        places.stream()
                            .map(place -> Integer.toString(place.row()))
                            .collect(Collectors.joining(", "))))));
    List<Column> columns =
        List.of(
            new Column("Lead", 3, Kind.ROW_HEADER), new Column("Rows of the plan", 2, Kind.TEXT));
    return new Table(
        "unknown-leads",
        "Leads that the settings do not know, to whom no form goes",
        columns,
        rows,
        "All leads are known.");
  }
}
