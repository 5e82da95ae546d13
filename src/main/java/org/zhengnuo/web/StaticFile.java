package org.zhengnuo.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * A file of the site's look, packed in the jar. Its address carries a hash of its content, so that
 * a browser may keep it for ever.
 */
enum StaticFile {
  STYLE("site.css", "text/css; charset=utf-8"),
  SCRIPT("site.js", "text/javascript; charset=utf-8"),
  NARROWING("narrow.js", "text/javascript; charset=utf-8"),
  ICON("icon.svg", "image/svg+xml");

  private static final int HASH_LETTERS = 12;

  private final String file;
  private final String contentType;
  private final byte[] bytes;
  private final String hash;

  StaticFile(String file, String contentType) {
    this.file = file;
    this.contentType = contentType;
    bytes = read(file);
    hash = hash(bytes);
  }

  String path() {
    return "/static/" + file;
  }

  /** The address pages link to. */
  String url() {
    return path() + "?v=" + hash;
  }

  String contentType() {
    return contentType;
  }

  String hash() {
    return hash;
  }

  byte[] bytes() {
    return Arrays.copyOf(bytes, bytes.length);
  }

  private static byte[] read(String file) {
    try (InputStream in = StaticFile.class.getResourceAsStream("/static/" + file)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String hash(byte[] bytes) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return HexFormat.of().formatHex(digest).substring(0, HASH_LETTERS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
