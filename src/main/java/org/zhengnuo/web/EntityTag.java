package org.zhengnuo.web;

import io.javalin.http.Context;
import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;

/**
 * Names an answer by its bytes, so that whoever holds them already is not sent them again. Tags are
 * weak: packed or not, an answer has the same.
 */
final class EntityTag {

  private static final HexFormat HEX = HexFormat.of();

  /** Taken at a time, so that no answer is copied whole. */
  private static final int PIECE = 1 << 13;

  private EntityTag() {}

  /** Tags what was answered; streamed tables and what nobody may keep have no tag. */
  static void put(Context context) {
    if (context.statusCode() != 200
        || "no-store".equals(context.res().getHeader("Cache-Control"))
        || !(context.resultInputStream() instanceof ByteArrayInputStream body)) {
      return;
    }
    String tag = '"' + hash(body) + '"';
    body.reset();
    context.header("ETag", "W/" + tag);
    if (held(String.valueOf(context.header("If-None-Match")), tag)) {
      context.status(304).result("");
    }
  }

  /** Nobody forges an answer's tag for himself: two quick sums do. */
  private static String hash(ByteArrayInputStream body) {
    CRC32 one = new CRC32();
    CRC32C other = new CRC32C();
    byte[] piece = new byte[Math.min(PIECE, body.available())];
    for (int read = body.read(piece, 0, piece.length);
        read > 0;
        read = body.read(piece, 0, piece.length)) {
      one.update(piece, 0, read);
      other.update(piece, 0, read);
    }
    return HEX.toHexDigits(one.getValue() << Integer.SIZE | other.getValue());
  }

  /** A list of tags, weak or not, or {@code *}. */
  private static boolean held(String list, String tag) {
    return Arrays.stream(list.split(","))
        .map(each -> each.strip().replaceFirst("^W/", ""))
        .anyMatch(each -> each.equals(tag) || each.equals("*"));
  }
}
