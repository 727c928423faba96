package org.boardpaper.intake.xlsx;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Many texts by index in little memory: as UTF-8 in blocks, the first 32 MiB of them in memory and
 * the rest in a temporary file that only its owner can read and that goes when this is closed.
 */
final class TextStore implements AutoCloseable {
  private static final int BLOCK = 1 << 18;
  private static final int BLOCKS_IN_MEMORY = 128;
  private static final int BLOCKS_CACHED = 16;

  private final List<byte[]> inMemory = new ArrayList<>();
  private final Map<Integer, byte[]> cached = new Cache();
  private byte[] current = new byte[BLOCK];
  private int blocks;
  private int used;
  private int size;
  private long[] starts = new long[1024];
  private int[] lengths = new int[1024];
  private @Nullable FileChannel spilt;

  void add(String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    if (used + bytes.length > BLOCK) {
      endBlock();
    }
    if (size == starts.length) {
      starts = Arrays.copyOf(starts, 2 * size);
      lengths = Arrays.copyOf(lengths, 2 * size);
    }
    System.arraycopy(bytes, 0, current, used, bytes.length);
    starts[size] = (long) blocks * BLOCK + used;
    lengths[size++] = bytes.length;
    used += bytes.length;
  }

  String get(int index) throws IOException {
    int start = (int) (starts[index] % BLOCK);
    byte[] block = block((int) (starts[index] / BLOCK));
    return new String(block, start, lengths[index], StandardCharsets.UTF_8);
  }

  int size() {
    return size;
  }

  private void endBlock() throws IOException {
    if (inMemory.size() < BLOCKS_IN_MEMORY) {
      inMemory.add(current);
      current = new byte[BLOCK];
    } else {
      ByteBuffer bytes = ByteBuffer.wrap(current);
      while (bytes.hasRemaining()) {
        file().write(bytes, position(blocks) + bytes.position());
      }
    }
    blocks++;
    used = 0;
  }

  private byte[] block(int number) throws IOException {
    if (number == blocks) {
      return current;
    }
    if (number < inMemory.size()) {
      return inMemory.get(number);
    }
    byte[] block = cached.get(number);
    if (block == null) {
      block = new byte[BLOCK];
      ByteBuffer bytes = ByteBuffer.wrap(block);
      while (bytes.hasRemaining() && file().read(bytes, position(number) + bytes.position()) >= 0) {
        // Read on until the block is full.
      }
      cached.put(number, block);
    }
    return block;
  }

  private static long position(int block) {
    return (long) (block - BLOCKS_IN_MEMORY) * BLOCK;
  }

  private FileChannel file() throws IOException {
    if (spilt == null) {
      Path path = Files.createTempFile("boardpaper-", ".texts");
      spilt =
          FileChannel.open(
              path,
              StandardOpenOption.READ,
              StandardOpenOption.WRITE,
              StandardOpenOption.DELETE_ON_CLOSE);
    }
    return spilt;
  }

  @Override
  public void close() {
    try {
      if (spilt != null) {
        spilt.close();
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static final class Cache extends LinkedHashMap<Integer, byte[]> {
    Cache() {
      super(BLOCKS_CACHED, 1, true);
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<Integer, byte[]> eldest) {
      return size() > BLOCKS_CACHED;
    }
  }
}
