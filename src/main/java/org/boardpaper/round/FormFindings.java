package org.boardpaper.round;

import java.util.ArrayList;
import java.util.List;
import org.boardpaper.basics.Finding;
import org.boardpaper.basics.SourceCell;

/** What there is to say of one returned form. */
final class FormFindings {
  private final SourceCell file;
  private final List<Finding> findings = new ArrayList<>();

  FormFindings(FormFile form) {
    this.file = SourceCell.wholeFile(form.file());
    findings.addAll(form.findings());
  }

  void warning(String rule, String found, String expected, String action) {
    findings.add(Finding.warning(rule, file, found, expected, action));
  }

  void row(String rule, FormRow row, String expected, String action) {
    String found = row.code().isBlank() ? "no code, " + row.id().printed() : row.code();
    findings.add(Finding.warning(rule, row.place(), found, expected, action));
  }

  void information(String rule, String found, String expected, String action) {
    findings.add(Finding.information(rule, file, found, expected, action));
  }

  List<Finding> all() {
    return List.copyOf(findings);
  }
}
