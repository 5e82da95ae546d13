package org.zhengnuo.ledger;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * What stands at the end of an invitation's link and cannot be guessed.
 *
 * @param text 43 characters of base64url, which hold 256 random bits
 */
public record LinkToken(String text) {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int BYTES = 32;

  static LinkToken fresh() {
    byte[] random = new byte[BYTES];
    RANDOM.nextBytes(random);
    return new LinkToken(Base64.getUrlEncoder().withoutPadding().encodeToString(random));
  }

  /** What is kept of it; so many random bits need no salt. */
  String hash() {
    return Sha256.hex(text.getBytes(StandardCharsets.UTF_8));
  }

  /** It opens a door, so no log and no message shows it. */
  @Override
  public String toString() {
    return "…";
  }
}
