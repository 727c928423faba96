package org.boardpaper.intake.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.boardpaper.basics.Finding;
import org.boardpaper.basics.SourceCell;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;

/** Takes the plain words out of Markdown, and tells whatever is more than plain words. */
final class MarkdownText {
  private static final Map<Class<? extends Node>, String> NAMES =
      Map.ofEntries(
          Map.entry(Emphasis.class, "emphasis"),
          Map.entry(StrongEmphasis.class, "strong emphasis"),
          Map.entry(Link.class, "a link"),
          Map.entry(LinkReferenceDefinition.class, "a link"),
          Map.entry(Image.class, "an image"),
          Map.entry(Code.class, "code"),
          Map.entry(FencedCodeBlock.class, "code"),
          Map.entry(IndentedCodeBlock.class, "code: a line indented by four spaces"),
          Map.entry(HtmlInline.class, "HTML"),
          Map.entry(HtmlBlock.class, "HTML"),
          Map.entry(HardLineBreak.class, "a forced line break"),
          Map.entry(ThematicBreak.class, "a rule"),
          Map.entry(BlockQuote.class, "a quotation"),
          Map.entry(Heading.class, "a heading of another level, or underlined"));
  private static final Pattern TABLE = Pattern.compile("(?m)^(\\|.*|[-: ]*\\|[-:| ]*)$");

  private final String file;
  private final List<Finding> findings;

  MarkdownText(String file, List<Finding> findings) {
    this.file = file;
    this.findings = findings;
  }

  /** The words of a heading or paragraph, with its line breaks. */
  String words(Node block) {
    StringBuilder words = new StringBuilder();
    List<SourceCell> places = places(block);
    int line = 0;
    for (Node node = block.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof Text text) {
        words.append(text.getLiteral());
      } else if (node instanceof SoftLineBreak) {
        words.append('\n');
        line++;
      } else {
        refuse(name(node), places.get(Math.min(line, places.size() - 1)));
      }
    }
    if (TABLE.matcher(words).find()) {
      refuse("a table", places.get(0));
    }
    return words.toString();
  }

  /** The place of each line of a block. */
  List<SourceCell> places(Node block) {
    List<SourceCell> places = new ArrayList<>();
    block
        .getSourceSpans()
        .forEach(span -> places.add(SourceCell.line(file, span.getLineIndex() + 1)));
    return places.isEmpty() ? List.of(SourceCell.wholeFile(file)) : List.copyOf(places);
  }

  /** Tells a block that a paper cannot have. */
  void refuse(Node block) {
    refuse(name(block), places(block).get(0));
  }

  /** Tells that something is not supported. */
  void refuse(String found, SourceCell place) {
    findings.add(
        Finding.error(
            "markdown-not-supported",
            place,
            found,
            "“# ” and “## ” headings, plain paragraphs, “- ” and “1. ” lists",
            "Write it in plain words."));
  }

  private static String name(Node node) {
    return NAMES.getOrDefault(node.getClass(), "other Markdown");
  }
}
