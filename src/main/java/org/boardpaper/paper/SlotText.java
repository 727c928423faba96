package org.boardpaper.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A text of the {@link Narrative}, taken apart into words and slots.
 *
 * <p>The grammar of a slot, where white space of any length counts as one space:
 *
 * <pre>
 * {{figure.id}}                 the figure as printed
 * {{figure.id action|actions}}  the figure with the word that fits it: "1 action", "42 actions"
 * {{figure.id ? is|are}}        the word that fits alone
 * {{paragraph label}}           the number of a labelled paragraph
 * {{= 2004}}                    a literal
 * {{table name}} {{chart name}} {{list name}} a block
 * {{if figure.id}}              leaves its paragraph or item out when the figure is nought
 * {{unless figure.id}}          leaves its paragraph or item out unless the figure is nought
 * {{exempt}}                    keeps its paragraph or item out of the public edition
 * {{public}}                    puts it in the place of the exempt one before it
 * </pre>
 *
 * @param parts in order; together they are the text, nothing is lost
 */
public record SlotText(List<Part> parts) {
  private static final Pattern BRACES = Pattern.compile("\\{\\{([^{}]*)}}|[{}]+");

  /** Copies the list. */
  public SlotText {
    parts = List.copyOf(parts);
  }

  /** Takes a text apart. Never throws: braces that are no slot become a {@link Fault}. */
  public static SlotText parse(String text) {
    List<Part> parts = new ArrayList<>();
    Matcher braces = BRACES.matcher(text);
    int from = 0;
    while (braces.find()) {
      if (braces.start() > from) {
        parts.add(new Words(text.substring(from, braces.start()), from));
      }
      parts.add(part(braces));
      from = braces.end();
    }
    if (from < text.length()) {
      parts.add(new Words(text.substring(from), from));
    }
    return new SlotText(parts);
  }

  private static Part part(Matcher braces) {
    Optional<Slot> slot = Optional.ofNullable(braces.group(1)).flatMap(Slot::parse);
    return slot.isPresent()
        ? new Filled(slot.get(), braces.start())
        : new Fault(braces.group(), braces.start());
  }

  /** The text with its slots filled; braces that are no slot stay as they are written. */
  public String fill(Function<Slot, String> filling) {
    return parts.stream().map(part -> part.filled(filling)).collect(Collectors.joining());
  }

  /** The slots, in order. */
  public List<Slot> slots() {
    return parts.stream().flatMap(part -> part.slot().stream()).toList();
  }

  /**
   * The table, chart or list that this text is, when it is a block's slot and nothing else but
   * conditions.
   */
  public Optional<Slot> block() {
    return Optional.of(parts.stream().filter(SlotText::isPrinted).toList())
        .filter(all -> all.size() == 1)
        .flatMap(all -> all.get(0).slot())
        .filter(slot -> slot.kind().isBlock());
  }

  private static boolean isPrinted(Part part) {
    boolean blank = part instanceof Words words && words.text().isBlank();
    boolean condition = part.slot().filter(slot -> slot.kind().isCondition()).isPresent();
    return !blank && !condition;
  }

  /** A piece of a text. A closed family. */
  public sealed interface Part {
    /** Where it begins in the text, counted in characters from 0. */
    int start();

    /** The slot, where it is one. */
    default Optional<Slot> slot() {
      return Optional.empty();
    }

    /** What is printed for it. */
    String filled(Function<Slot, String> filling);
  }

  /** Words as they are printed. */
  public record Words(String text, int start) implements Part {
    @Override
    public String filled(Function<Slot, String> filling) {
      return text;
    }
  }

  /** A slot, to be filled. */
  public record Filled(Slot value, int start) implements Part {
    @Override
    public Optional<Slot> slot() {
      return Optional.of(value);
    }

    @Override
    public String filled(Function<Slot, String> filling) {
      return filling.apply(value);
    }
  }

  /** Braces that are no slot. */
  public record Fault(String text, int start) implements Part {
    @Override
    public String filled(Function<Slot, String> filling) {
      return text;
    }
  }
}
