package org.boardpaper.basics;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;

/**
 * Places in inputs, in the order in which they were met. Unmodifiable. A place of the same file,
 * sheet and column as the one before it takes no more room than its row's number: a plan has many
 * rows, and each is a source of many figures.
 */
public final class Places extends AbstractList<SourceCell> implements RandomAccess {
  private final List<Block> blocks;
  private final int[] starts;
  private final int size;

  private Places(List<Block> blocks, int size) {
    this.blocks = List.copyOf(blocks);
    this.size = size;
    starts = new int[blocks.size()];
    for (int i = 1; i < starts.length; i++) {
      starts[i] = starts[i - 1] + blocks.get(i - 1).size();
    }
  }

  /** The same places, held so. */
  public static Places of(Collection<SourceCell> places) {
    if (places instanceof Places already) {
      return already;
    }
    Growing growing = new Growing();
    places.forEach(growing::add);
    return growing.places();
  }

  @Override
  public SourceCell get(int index) {
    Objects.checkIndex(index, size);
    int found = Arrays.binarySearch(starts, index);
    int block = found >= 0 ? found : -found - 2;
    return blocks.get(block).at(index - starts[block]);
  }

  @Override
  public int size() {
    return size;
  }

  /** Rows of one file, sheet and column; rows once written never change. */
  private static final class Block {
    private final SourceCell head;
    private final int[] rows;
    private final int size;

    Block(SourceCell head, int[] rows, int size) {
      this.head = head;
      this.rows = rows;
      this.size = size;
    }

    int size() {
      return size;
    }

    SourceCell at(int index) {
      return new SourceCell(head.file(), head.sheet(), rows[index], head.column());
    }

    boolean takes(SourceCell place) {
      return head.column() == place.column()
          && head.file().equals(place.file())
          && head.sheet().equals(place.sheet());
    }

    Block with(int row) {
      int[] room = size < rows.length ? rows : Arrays.copyOf(rows, 2 * size + 1);
      room[size] = row;
      return new Block(head, room, size + 1);
    }
  }

  /** Places that are still being met. */
  static final class Growing {
    private final List<Block> blocks = new ArrayList<>();
    private int size;

    void add(SourceCell place) {
      int last = blocks.size() - 1;
      if (last >= 0 && blocks.get(last).takes(place)) {
        blocks.set(last, blocks.get(last).with(place.row()));
      } else {
        blocks.add(new Block(place, new int[] {place.row()}, 1));
      }
      size++;
    }

    int size() {
      return size;
    }

    Places places() {
      return new Places(blocks, size);
    }
  }
}
