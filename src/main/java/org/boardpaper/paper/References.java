package org.boardpaper.paper;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where the words of a paper lead to in the same paper: “paragraph 13”, “paragraphs 7, 10 and 11”,
 * “Appendix 1”. What speaks of a paragraph of something else leads nowhere: “paragraph 2 of Part
 * 1”, “statutory guidance, paragraph 32”.
 */
public final class References {
  private static final Pattern PARAGRAPHS =
      Pattern.compile(
          "\\b[Pp]aragraphs? \\d+(?:(?:, | and |, and | to )\\d+)*(?! of \\b|\\d|[.]\\d)");
  private static final Pattern NUMBER = Pattern.compile("(?:[Pp]aragraphs? )?(\\d+)");
  private static final Pattern APPENDIX = Pattern.compile("\\bAppendix [0-9A-Z]+\\b");
  private static final Pattern OF_ANOTHER =
      Pattern.compile(
          "(?:guidance|guide|code|schedule|act \\d{4})[^.;:]*$", Pattern.CASE_INSENSITIVE);

  private final Map<String, String> targets = new HashMap<>();

  private References() {}

  /**
   * Words that lead somewhere.
   *
   * @param start of the words in their text
   * @param words themselves
   * @param target the name of the place
   */
  public record Reference(int start, String words, String target) {
    /** Behind the last of the words. */
    public int end() {
      return start + words.length();
    }
  }

  /**
   * The places of a paper that words can lead to.
   *
   * @param paragraph names the place of a paragraph by its number
   * @param appendix names the place of an appendix
   */
  public static References of(
      Paper paper, IntFunction<String> paragraph, Function<Appendix, String> appendix) {
    References references = new References();
    for (Section section : paper.sections()) {
      for (Block block : section.blocks()) {
        if (block instanceof Block.Paragraph numbered) {
          references.targets.put("" + numbered.number(), paragraph.apply(numbered.number()));
        }
      }
    }
    paper.appendices().forEach(each -> references.targets.put(each.label(), appendix.apply(each)));
    return references;
  }

  /** What in a text leads somewhere, in order. */
  public List<Reference> in(String text) {
    List<Reference> found = new ArrayList<>();
    Matcher paragraphs = PARAGRAPHS.matcher(text);
    while (paragraphs.find()) {
      if (!OF_ANOTHER.matcher(text.substring(0, paragraphs.start())).find()) {
        add(found, text, paragraphs);
      }
    }
    Matcher appendix = APPENDIX.matcher(text);
    while (appendix.find()) {
      add(found, appendix.start(), appendix.group(), appendix.group());
    }
    found.sort((one, other) -> Integer.compare(one.start(), other.start()));
    return found;
  }

  private void add(List<Reference> found, String text, Matcher paragraphs) {
    Matcher number = NUMBER.matcher(text).region(paragraphs.start(), paragraphs.end());
    while (number.find()) {
      add(found, number.start(), number.group(), number.group(1));
    }
  }

  private void add(List<Reference> found, int start, String words, String name) {
    String target = targets.get(name);
    if (target != null) {
      found.add(new Reference(start, words, target));
    }
  }
}
