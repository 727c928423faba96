package org.boardpaper.render.pdf.tagged;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes the sRGB profile that is shipped, so that its origin is plain and it owes nothing to
 * anyone.
 *
 * <p>Reference: ICC.1:2001-04 (profile version 2.4); IEC 61966-2-1 for the tone curve; primaries
 * adapted to D50 by the Bradford transform.
 */
final class SrgbProfile {
  private static final int CURVE_POINTS = 1024;
  private static final String[] SIGNATURES = {
    "desc", "cprt", "wtpt", "rXYZ", "gXYZ", "bXYZ", "rTRC", "gTRC", "bTRC"
  };

  private SrgbProfile() {}

  /** Writes the profile to the file named. */
  public static void main(String[] files) throws IOException {
    Files.write(Path.of(files[0]), bytes());
  }

  static byte[] bytes() throws IOException {
    byte[] curve = curve();
    List<byte[]> tags =
        List.of(
            description("sRGB"),
            text("No copyright, use freely"),
            xyz(0.9642, 1.0, 0.8249),
            xyz(0.43607, 0.22249, 0.01392),
            xyz(0.38515, 0.71687, 0.09708),
            xyz(0.14307, 0.06061, 0.71410),
            curve,
            curve,
            curve);
    return assemble(tags);
  }

  private static byte[] assemble(List<byte[]> tags) throws IOException {
    int offset = 128 + 4 + 12 * tags.size();
    ByteArrayOutputStream table = new ByteArrayOutputStream();
    ByteArrayOutputStream data = new ByteArrayOutputStream();
    DataOutputStream entries = new DataOutputStream(table);
    List<byte[]> written = new ArrayList<>();
    int place = offset;
    for (int i = 0; i < tags.size(); i++) {
      byte[] tag = tags.get(i);
      if (written.isEmpty() || written.get(written.size() - 1) != tag) {
        place = offset + data.size();
        data.write(tag);
        written.add(tag);
      }
      entries.writeBytes(SIGNATURES[i]);
      entries.writeInt(place);
      entries.writeInt(tag.length);
    }
    return join(tags.size(), table.toByteArray(), data.toByteArray());
  }

  private static byte[] join(int tags, byte[] table, byte[] data) throws IOException {
    ByteArrayOutputStream profile = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(profile);
    header(out, 128 + 4 + table.length + data.length);
    out.writeInt(tags);
    out.write(table);
    out.write(data);
    return profile.toByteArray();
  }

  private static void header(DataOutputStream out, int size) throws IOException {
    out.writeInt(size);
    out.writeInt(0);
    out.writeInt(0x02400000);
    out.writeBytes("mntrRGB XYZ ");
    for (int part : new int[] {2016, 1, 1, 0, 0, 0}) {
      out.writeShort(part);
    }
    out.writeBytes("acsp");
    out.write(new byte[28]);
    out.write(number(0.9642));
    out.write(number(1.0));
    out.write(number(0.8249));
    out.write(new byte[48]);
  }

  private static byte[] xyz(double x, double y, double z) throws IOException {
    return tag("XYZ ", number(x), number(y), number(z));
  }

  private static byte[] curve() throws IOException {
    ByteArrayOutputStream points = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(points);
    out.writeInt(CURVE_POINTS);
    for (int i = 0; i < CURVE_POINTS; i++) {
      double encoded = i / (CURVE_POINTS - 1.0);
      double linear =
          encoded <= 0.04045 ? encoded / 12.92 : StrictMath.pow((encoded + 0.055) / 1.055, 2.4);
      out.writeShort((int) Math.round(linear * 65535));
    }
    return tag("curv", points.toByteArray());
  }

  private static byte[] text(String words) throws IOException {
    return tag("text", (words + '\0').getBytes(StandardCharsets.US_ASCII));
  }

  private static byte[] description(String words) throws IOException {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(body);
    out.writeInt(words.length() + 1);
    out.writeBytes(words + '\0');
    out.write(new byte[4 + 4 + 2 + 1 + 67]);
    return tag("desc", body.toByteArray());
  }

  private static byte[] tag(String type, byte[]... parts) throws IOException {
    ByteArrayOutputStream tag = new ByteArrayOutputStream();
    tag.write(type.getBytes(StandardCharsets.US_ASCII));
    tag.write(new byte[4]);
    for (byte[] part : parts) {
      tag.write(part);
    }
    tag.write(new byte[(4 - tag.size() % 4) % 4]);
    return tag.toByteArray();
  }

  private static byte[] number(double value) {
    int fixed = (int) Math.round(value * 65536);
    return new byte[] {
      (byte) (fixed >> 24), (byte) (fixed >> 16), (byte) (fixed >> 8), (byte) fixed
    };
  }
}
