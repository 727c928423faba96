package org.boardpaper.paper.disclosure;

/**
 * The ground on which an edition is kept from the public.
 *
 * <p>Reference: Local Government Act 1972, Schedule 12A, Part 1, paragraphs 1, 2 and 7, and Part 2,
 * paragraph 10.
 *
 * @param paragraph of Part 1 of the Schedule
 * @param reason why the ground holds, as a sentence
 */
public record Exemption(Paragraph paragraph, String reason) {
  /** What holds where nothing is settled. */
  public static final Exemption USUAL = new Exemption(Paragraph.IDENTITY, Paragraph.IDENTITY.usual);

  /** The statement printed in the exempt edition. */
  public String statement() {
    return "Not for publication. This edition holds exempt information under paragraph "
        + paragraph.number
        + " of Part 1 of Schedule 12A to the Local Government Act 1972: "
        + paragraph.words
        + ". "
        + reason;
  }

  /** The paragraphs that such a paper can rest on. */
  public enum Paragraph {
    /** Paragraph 1. */
    INDIVIDUAL(
        1,
        "information relating to an individual",
        "It speaks of people who have died, of their families and of others close to them, and their"
            + " interest in privacy outweighs the public's in knowing more than the public edition"
            + " tells."),
    /** Paragraph 2. */
    IDENTITY(
        2,
        "information that is likely to reveal the identity of an individual",
        "Its cases are so few that details could show who is meant, and the harm of that to families"
            + " outweighs the public's interest in knowing more than the public edition tells."),
    /** Paragraph 7. */
    CRIME(
        7,
        "information about action taken, or to be taken, to prevent, investigate or prosecute a crime",
        "Publishing it could prejudice an investigation or a trial, and the public's interest in a"
            + " fair outcome outweighs that in knowing more than the public edition tells.");

    private final int number;
    private final String words;
    private final String usual;

    Paragraph(int number, String words, String usual) {
      this.number = number;
      this.words = words;
      this.usual = usual;
    }

    /** Its number in Part 1 of the Schedule. */
    public int number() {
      return number;
    }

    /** The reason given where the partnership gives none of its own. */
    public String usualReason() {
      return usual;
    }
  }
}
