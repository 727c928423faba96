package org.boardpaper.round;

import java.util.List;
import org.boardpaper.basics.Finding;

/**
 * A file of the folder of returns, as it is read.
 *
 * @param file its name in findings
 * @param head what it says of itself; {@link Head#NONE} where it is no form
 * @param signOff who signed it
 * @param rows its rows
 * @param findings what there is to say of the reading; none is an error, because a bad return stops
 *     no round
 */
public record FormFile(
    String file, Head head, SignOff signOff, List<FormRow> rows, List<Finding> findings) {
  /** Copies the lists. */
  public FormFile {
    rows = List.copyOf(rows);
    findings = List.copyOf(findings);
  }

  /** A file that is no form. */
  public static FormFile none(String file, List<Finding> findings) {
    return new FormFile(file, Head.NONE, SignOff.NONE, List.of(), findings);
  }

  /** How many answer cells were read. */
  public int cells() {
    return rows.stream().mapToInt(row -> row.said().size()).sum();
  }

  /** The name without its folders. */
  public String name() {
    return file.substring(file.lastIndexOf('/') + 1);
  }

  /**
   * What a form says of itself.
   *
   * @param quarter the quarter that it asks about, as written
   * @param agency whom it asks
   * @param fingerprint of the form as it was sent
   */
  public record Head(String quarter, String agency, String fingerprint) {
    /** Nothing. */
    public static final Head NONE = new Head("", "", "");

    /** Whether nothing is said, so that it is no form. */
    public boolean isNone() {
      return quarter.isBlank() && agency.isBlank() && fingerprint.isBlank();
    }
  }

  /**
   * Who signed.
   *
   * @param role the role of whoever filled it in
   * @param day when, as written
   * @param nothing what is answered to "nothing to report"
   */
  public record SignOff(String role, String day, String nothing) {
    /** Nobody. */
    public static final SignOff NONE = new SignOff("", "", "");

    /** Whether it is signed with a role and a day. */
    public boolean isSigned() {
      return !role.isBlank() && !day.isBlank();
    }

    /** Whether it says that there is nothing to report. */
    public boolean saysNothing() {
      return nothing.strip().equalsIgnoreCase("yes");
    }
  }
}
