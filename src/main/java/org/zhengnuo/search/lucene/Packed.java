package org.zhengnuo.search.lucene;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.apache.lucene.util.BytesRef;
import org.zhengnuo.format.Json;

/**
 * Records as deflated JSON: the lines of a paper repeat its items, and take a third of the room.
 */
final class Packed {

  private Packed() {}

  static byte[] bytes(Object record) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
      out.write(Json.bytes(record));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return packed.toByteArray();
  }

  static <T> T read(BytesRef bytes, Class<T> shape) throws IOException {
    try (InflaterInputStream in =
        new InflaterInputStream(
            new ByteArrayInputStream(bytes.bytes, bytes.offset, bytes.length))) {
      return Json.read(in.readAllBytes(), shape);
    }
  }
}
