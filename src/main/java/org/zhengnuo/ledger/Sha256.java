package org.zhengnuo.ledger;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The hash that tells bytes apart. */
final class Sha256 {

  private Sha256() {}

  /** 64 hexadecimal digits. */
  static String hex(byte[] bytes) {
    return HexFormat.of().formatHex(of(bytes));
  }

  static byte[] of(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
