package org.boardpaper.sample;

/** A background that means something to the officer who keeps the plan. */
enum Fill {
  NONE("FFFFFF", ""),
  DONE("C6E0B4", "Complete"),
  UNDER_WAY("FFE699", "Under way"),
  TO_CONFIRM("BDD7EE", "To be confirmed"),
  STUCK("F8CBAD", "Delayed"),
  WITHDRAWN("D9D9D9", "No longer needed"),
  QUERY("FFFF00", "Date to be found");

  private final String rgb;
  private final String words;

  Fill(String rgb, String words) {
    this.rgb = rgb;
    this.words = words;
  }

  /** Six hexadecimal digits. */
  String rgb() {
    return rgb;
  }

  /** What the colour key says; empty where it says nothing. */
  String words() {
    return words;
  }

  /** The background of a status. */
  static Fill ofStatus(String status) {
    return switch (status) {
      case "Complete", "Completed", "Done", "Signed off" -> DONE;
      case "Police to confirm", "Yet to confirm" -> TO_CONFIRM;
      case "Delayed", "Not implemented", "Extension requested" -> STUCK;
      case "No longer needed" -> WITHDRAWN;
      case "Not started" -> NONE;
      default -> UNDER_WAY;
    };
  }
}
