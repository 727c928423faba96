package org.boardpaper.rules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Row;
import org.boardpaper.basics.Finding;
import org.boardpaper.job.ReturnedForm;
import org.boardpaper.job.RoundBench;
import org.boardpaper.plan.ActionId;
import org.boardpaper.round.Extension;
import org.boardpaper.round.SentForm;
import org.jspecify.annotations.NullMarked;

/** Returns with something amiss, made from the forms of a small round. */
@NullMarked
enum MadeReturns {
  AGENCY_SILENT("Nothing has come back from the police."),
  RETURN_NOT_A_WORKBOOK("The agency answers in a text file.") {
    @Override
    void make(RoundBench round) throws IOException {
      Files.writeString(round.returned("answer.txt"), "All is well.");
    }
  },
  RETURN_NOT_A_FORM("The sheet “About this form” was taken out.") {
    @Override
    void change(ReturnedForm form) {
      form.workbook().removeSheetAt(form.workbook().getSheetIndex("About this form"));
    }
  },
  RETURN_TOO_LONG("Row codes were filled down over 20,001 rows.") {
    @Override
    void change(ReturnedForm form) {
      for (int row = form.rows() + 1; row <= 20_001; row++) {
        form.actions().createRow(row + 2).createCell(0).setCellValue("x");
      }
    }
  },
  RETURN_SAVED_ELSEWHERE("The form was saved by LibreOffice.") {
    @Override
    void change(ReturnedForm form) {
      form.workbook()
          .getProperties()
          .getExtendedProperties()
          .getUnderlyingProperties()
          .setApplication("LibreOffice/7.4");
    }
  },
  RETURN_OF_ANOTHER_QUARTER("The form is that of the quarter before.") {
    @Override
    void change(ReturnedForm form) {
      about(form, 2, "2015-Q4");
    }
  },
  RETURN_NOT_ASKED_FOR("The agency's name was changed on the sheet “About this form”.") {
    @Override
    void change(ReturnedForm form) {
      about(form, 3, "Eastshire Police");
    }
  },
  RETURN_UNSIGNED("Nobody signed.") {
    @Override
    void make(RoundBench round) throws IOException {
      try (ReturnedForm form = round.police()) {
        form.answer(1, "Status now", "Completed").save(round.returned(NAME));
      }
    }
  },
  RETURN_RENAMED("The file is called `final v2.xlsx`.") {
    @Override
    void make(RoundBench round) throws IOException {
      signed(round, form -> {}, "final v2.xlsx");
    }
  },
  RETURN_FORM_UNKNOWN("The store was lost since the form was sent.") {
    @Override
    List<SentForm> known(RoundBench round) {
      return round.forms().stream()
          .map(
              form ->
                  new SentForm(
                      form.quarter(), form.agency(), form.due(), form.file(), "", List.of()))
          .toList();
    }
  },
  RETURN_DOUBLED("Two files of the police came back.") {
    @Override
    void make(RoundBench round) throws IOException {
      signed(round, form -> {}, NAME);
      signed(round, form -> {}, "2016-q1-westshire-police (2).xlsx");
    }
  },
  RETURN_CONTRADICTS_ITSELF("“Nothing to report” says Yes, and a status was changed.") {
    @Override
    void change(ReturnedForm form) {
      form.nothing().answer(1, "Status now", "Completed");
    }
  },
  RETURN_COLUMN_MISSING("“Status now” was renamed to “State”.") {
    @Override
    void change(ReturnedForm form) {
      header(form, "Status now", "State");
    }
  },
  RETURN_COLUMN_DOUBLED("A second column is headed “Status now”.") {
    @Override
    void change(ReturnedForm form) {
      header(form, "Recommendation", "Status now");
    }
  },
  RETURN_COLUMNS_MOVED("“Evidence” and “Status now” changed places, with all that is in them.") {
    @Override
    void change(ReturnedForm form) {
      int status = form.column("Status now");
      int evidence = form.column("Evidence");
      for (int row = 0; row <= form.rows(); row++) {
        swap(form.row(row), status, evidence);
      }
    }
  },
  RETURN_ROW_COPIED("The first row was pasted once more.") {
    @Override
    void change(ReturnedForm form) {
      copy(form.row(1), form.actions().createRow(form.rows() + 3));
    }
  },
  RETURN_ROW_UNKNOWN("The code of the first row was typed over.") {
    @Override
    void change(ReturnedForm form) {
      form.row(1).getCell(0).setCellValue("my first action");
    }
  },
  RETURN_ROW_OF_ANOTHER_AGENCY("A row of social care's form was pasted in.") {
    @Override
    void make(RoundBench round) throws IOException {
      try (ReturnedForm other = round.socialCare()) {
        signed(round, form -> copy(other.row(1), form.actions().createRow(form.rows() + 3)), NAME);
      }
    }
  },
  RETURN_ROW_ALTERED("The row codes were sorted, and the other columns were not.") {
    @Override
    void change(ReturnedForm form) {
      String first = form.row(1).getCell(0).getStringCellValue();
      form.row(1).getCell(0).setCellValue(form.row(2).getCell(0).getStringCellValue());
      form.row(2).getCell(0).setCellValue(first);
    }
  },
  RETURN_ROWS_MISSING("The second row was deleted.") {
    @Override
    void change(ReturnedForm form) {
      form.actions().removeRow(form.row(2));
    }
  },
  RETURN_ROWS_SORTED("The rows were sorted the other way round.") {
    @Override
    void change(ReturnedForm form) {
      for (int column = 0; column < 15; column++) {
        swap(form.row(1), form.row(3), column);
      }
    }
  },
  RETURN_ANSWER_REFUSED("The police say that their action is verified.") {
    @Override
    void change(ReturnedForm form) {
      form.answer(1, "Status now", "Verified");
    }
  },
  RETURN_ANSWER_IN_CONFLICT("Two files of the police say different things of one action.") {
    @Override
    void make(RoundBench round) throws IOException {
      signed(round, form -> form.answer(1, "Status now", "Completed"), NAME);
      signed(round, form -> form.answer(1, "Status now", "Blocked"), "police.xlsx");
    }
  },
  EXTENSION_WITHOUT_COLUMN("More time was given, and the plan has no column for the new date.") {
    @Override
    List<Extension> decided() {
      LocalDate until = LocalDate.of(2016, 9, 30);
      return List.of(
          new Extension(
              new ActionId("Mary", "", "1"),
              "Westshire Police",
              "2016-Q1",
              new Extension.Asking(until, "The trainer left", "2016-06-30"),
              Optional.of(
                  new Extension.Decision(true, until, "Agreed", LocalDate.of(2016, 7, 20)))));
    }
  };

  private static final String NAME = "2016-q1-westshire-police.xlsx";

  private final String words;

  MadeReturns(String words) {
    this.words = words;
  }

  /** The return for a rule; empty where the rule is not of returns. */
  static Optional<MadeReturns> find(String rule) {
    String name = rule.toUpperCase(java.util.Locale.ROOT).replace('-', '_');
    return Arrays.stream(values()).filter(made -> made.name().equals(name)).findFirst();
  }

  /** What is bad about it. */
  String words() {
    return words;
  }

  /** Makes it in a folder and collates: what is said by its own rule. */
  List<Finding> read(Path folder) throws IOException {
    RoundBench round = new RoundBench(folder);
    make(round);
    String rule = name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    return new ArrayList<>(round.collate(known(round), decided()).findings())
        .stream().filter(finding -> finding.rule().equals(rule)).toList();
  }

  void make(RoundBench round) throws IOException {
    if (this != AGENCY_SILENT) {
      signed(round, this::change, NAME);
    }
  }

  void change(ReturnedForm form) {
    // as it was sent
  }

  List<SentForm> known(RoundBench round) {
    return round.forms();
  }

  List<Extension> decided() {
    return List.of();
  }

  /** What an agency does to its form. */
  interface Change {
    void to(ReturnedForm form);
  }

  static void signed(RoundBench round, Change change, String name) throws IOException {
    try (ReturnedForm form = round.police()) {
      change.to(form);
      form.sign("Public protection lead").save(round.returned(name));
    }
  }

  static void about(ReturnedForm form, int row, String value) {
    form.workbook().getSheet("About this form").getRow(row).getCell(1).setCellValue(value);
  }

  static void header(ReturnedForm form, String header, String other) {
    form.row(0).getCell(form.column(header)).setCellValue(other);
  }

  static void swap(Row row, int a, int b) {
    String first = row.getCell(a).getStringCellValue();
    row.getCell(a).setCellValue(row.getCell(b).getStringCellValue());
    row.getCell(b).setCellValue(first);
  }

  static void swap(Row a, Row b, int column) {
    String first = a.getCell(column).getStringCellValue();
    a.getCell(column).setCellValue(b.getCell(column).getStringCellValue());
    b.getCell(column).setCellValue(first);
  }

  static void copy(Row from, Row to) {
    from.forEach(
        cell -> to.createCell(cell.getColumnIndex()).setCellValue(cell.getStringCellValue()));
  }
}
