package org.boardpaper.intake.xlsx;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipEntry;

/**
 * Stops unpacking a part that grows to more than a hundred times its packed size (POI's limit,
 * beyond the first mebibyte) or to more than four gibibytes.
 */
final class BoundedStream extends FilterInputStream {
  private static final long FREE = 1L << 20;
  private static final long LARGEST = 1L << 32;
  private static final int RATIO = 100;
  private static final long MEBIBYTE = 1L << 20;

  private final String part;
  private final long limit;
  private long count;

  BoundedStream(InputStream in, ZipEntry entry) {
    super(in);
    this.part = entry.getName();
    this.limit = Math.min(LARGEST, Math.max(FREE, RATIO * entry.getCompressedSize()));
  }

  @Override
  public int read() throws IOException {
    int read = super.read();
    count(read < 0 ? 0 : 1);
    return read;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int read = super.read(buffer, offset, length);
    count(Math.max(0, read));
    return read;
  }

  private void count(int read) throws IOException {
    count += read;
    if (count > limit) {
      throw new PackageException(
          PackageException.Reason.BOMB,
          part + " unpacks to more than " + limit / MEBIBYTE + " MiB");
    }
  }
}
