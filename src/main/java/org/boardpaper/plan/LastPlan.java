package org.boardpaper.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * What the last report knew, by number and by words. Of what was outstanding all is kept but the
 * words; of what was closed, how it stood. Equal values are kept once.
 */
final class LastPlan {
  private static final int SEVERAL = -1;

  private final List<Entry> entries = new ArrayList<>();
  private final PrintIndex byId = new PrintIndex();
  private final PrintIndex byWords = new PrintIndex();
  private final Map<Object, Object> shared = new HashMap<>();

  /** One action of the last report. */
  private static final class Entry {
    private final WordPrint words;
    private final boolean wordless;
    private final int row;
    private final Optional<Earlier> outstanding;
    private Optional<ActionStatus> status = Optional.empty();
    private boolean met;

    Entry(WordPrint words, boolean wordless, int row, Optional<Earlier> outstanding) {
      this.words = words;
      this.wordless = wordless;
      this.row = row;
      this.outstanding = outstanding;
    }
  }

  /** Takes what the last report knew: what was outstanding, then how everything stood. */
  LastPlan(Iterable<Earlier> outstanding, Iterable<Stood> standings) {
    for (Earlier earlier : outstanding) {
      WordPrint words = Earlier.words(earlier.id().review(), earlier.text());
      boolean wordless = earlier.text().isBlank();
      Entry entry =
          new Entry(words, wordless, earlier.place().row(), Optional.of(lightened(earlier)));
      enter(earlier.id().print(), entry);
    }
    standings.forEach(this::enter);
    shared.clear();
  }

  private void enter(Stood stood) {
    OptionalInt known = byId.get(stood.id());
    if (known.isPresent()) {
      entries.get(known.getAsInt()).status = Optional.of(stood.status());
    } else if (!stood.outstanding()) {
      Entry entry = new Entry(stood.words(), false, stood.row(), Optional.empty());
      entry.status = Optional.of(stood.status());
      enter(stood.id(), entry);
    }
  }

  private void enter(WordPrint id, Entry entry) {
    int index = entries.size();
    entries.add(entry);
    byId.put(id, index);
    if (!entry.wordless && byWords.putIfAbsent(entry.words, index).isPresent()) {
      byWords.put(entry.words, SEVERAL);
    }
  }

  private Earlier lightened(Earlier earlier) {
    return earlier.withoutWords(new Once());
  }

  /** Keeps what is equal once, as long as the last report is read. */
  private final class Once implements Earlier.Shared {
    @Override
    @SuppressWarnings("unchecked") // what is equal is of the same type
    public <T> T once(T value) {
      return (T) shared.computeIfAbsent(value, same -> same);
    }
  }

  /** The action of an id, by its index. */
  OptionalInt byId(ActionId id) {
    return byId.get(id.print());
  }

  /** The only action of one of these words, by its index. */
  OptionalInt byWords(Collection<WordPrint> words) {
    return words.stream()
        .flatMapToInt(print -> byWords.get(print).stream())
        .filter(index -> index != SEVERAL)
        .findFirst();
  }

  /** Whether an action of the last report, or several, had one of these words. */
  boolean knows(Collection<WordPrint> words) {
    return words.stream().anyMatch(print -> byWords.get(print).isPresent());
  }

  /** Whether one had one of these words, or none at all. */
  boolean hasWords(int index, Collection<WordPrint> words) {
    Entry entry = entries.get(index);
    return entry.wordless || words.contains(entry.words);
  }

  /** As it was known, where it was outstanding. */
  Optional<Earlier> outstanding(int index) {
    return entries.get(index).outstanding;
  }

  /** How it stood, where that is known. */
  Optional<ActionStatus> status(int index) {
    return entries.get(index).status;
  }

  /** Notes that it is in the plan still. */
  void meet(int index) {
    entries.get(index).met = true;
  }

  boolean isMet(int index) {
    return entries.get(index).met;
  }

  /** The rows on which closed actions stood that are in the plan no more. */
  List<Integer> closedAndGone() {
    return IntStream.range(0, entries.size())
        .mapToObj(entries::get)
        .filter(entry -> entry.outstanding.isEmpty() && !entry.met)
        .map(entry -> entry.row)
        .sorted()
        .toList();
  }
}
