package org.boardpaper.intake.settings;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.boardpaper.basics.Finding;
import org.boardpaper.basics.SourceCell;
import org.boardpaper.paper.Slot;
import org.boardpaper.paper.SlotText;

/** Looks at one text for figures that are typed and for slots that are none. */
final class SlotCheck {
  private static final Pattern FIGURE = Pattern.compile("£?\\p{N}([\\p{N}.,/:–-]*\\p{N})?%?");
  private static final int SHOWN = 40;

  private final WrittenText written;
  private final List<Finding> findings;

  SlotCheck(WrittenText written, List<Finding> findings) {
    this.written = written;
    this.findings = findings;
  }

  /**
   * Tells each figure typed and each slot malformed.
   *
   * @param blockAllowed whether the text may be nothing but a table, chart or list
   */
  void run(boolean blockAllowed) {
    SlotText text = SlotText.parse(written.text());
    boolean block = SlotText.parse(written.printed()).block().isPresent();
    for (SlotText.Part part : text.parts()) {
      if (part instanceof SlotText.Words words) {
        typed(words.text(), words.start());
      } else if (part instanceof SlotText.Fault fault) {
        malformed(fault.start(), shown(fault), "Close the braces, or mend the slot.");
      } else {
        part.slot().ifPresent(slot -> slot(slot, part.start(), block && blockAllowed));
      }
    }
  }

  private void slot(Slot slot, int start, boolean block) {
    if (slot.kind().isBlock() && !block) {
      malformed(start, slot.argument(), "Give the table, chart or list a paragraph of its own.");
    }
    slot.forms()
        .map(forms -> FIGURE.matcher(forms.one() + " " + forms.many()))
        .filter(Matcher::find)
        .ifPresent(figure -> typed(figure.group(), written.placeOf(start)));
  }

  private void typed(String words, int start) {
    Matcher figure = FIGURE.matcher(words);
    while (figure.find()) {
      typed(figure.group(), written.placeOf(start + figure.start()));
    }
  }

  private void typed(String figure, SourceCell place) {
    findings.add(
        Finding.error(
            "figure-typed-in-narrative",
            place,
            figure,
            "no digit outside a slot",
            "Put the slot of the figure, such as {{plan.outstanding.total}}, or {{= "
                + figure
                + "}} where no input can change it."));
  }

  private void malformed(int start, String found, String action) {
    findings.add(
        Finding.error(
            "slot-malformed",
            written.placeOf(start),
            found,
            "{{figure.id}}, {{paragraph label}} or {{= 7}}; {{table name}} alone; {#label} last",
            action));
  }

  private String shown(SlotText.Fault fault) {
    boolean closed = fault.text().startsWith("{{") && fault.text().endsWith("}}");
    int end = Math.min(written.text().length(), fault.start() + SHOWN);
    return closed ? fault.text() : written.text().substring(fault.start(), end);
  }
}
