package org.zhengnuo.read;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.zhengnuo.model.Finding;
import org.zhengnuo.model.FindingCode;
import org.zhengnuo.text.Characters;

/**
 * Bytes as text: UTF-16 where a mark says so, else UTF-8, else GB18030; where none of them reads
 * every byte, the one that reads nearly all. A damaged byte is never the loss of a file.
 */
final class Charsets {

  static final Charset GB18030 = Charset.forName("GB18030");

  /** Stands for bytes that are no character. */
  static final char BROKEN = '\uFFFD';

  /** GB18030 read as UTF-8 has more broken characters than Han. */
  private static final int HAN_EACH = 5;

  /** A text with few Han may have one broken character among so many of any kind. */
  private static final int PRINTED_EACH = 40;

  private Charsets() {}

  /**
   * A text and the charset it was in.
   *
   * @param text without a byte order mark; damaged places stand as {@link #BROKEN}
   */
  record Decoded(String text, Charset charset) {

    /**
     * What a reader should know of it.
     *
     * @param lines counts the lines of a text
     */
    List<Finding> findings(String file, ToIntFunction<String> lines) {
      List<Finding> findings = new ArrayList<>();
      if (charset.equals(GB18030) || charset.name().startsWith("UTF-16")) {
        String message = "文件“" + file + "”不是 UTF-8，已按 " + charset.name() + " 读取";
        findings.add(new Finding(FindingCode.DECODED, message, file, 0));
      }
      if (text.indexOf(BROKEN) >= 0) {
        findings.add(broken(file, text, lines));
      }
      return findings;
    }
  }

  /** Empty where the bytes are no text in any of the charsets. */
  static Optional<Decoded> decode(byte[] bytes) {
    Optional<Charset> marked = marked(bytes);
    if (marked.isPresent()) {
      return Optional.of(damaged(bytes, marked.get()));
    }
    return strict(bytes, StandardCharsets.UTF_8)
        .or(() -> Optional.of(damaged(bytes, StandardCharsets.UTF_8)).filter(Charsets::isMostlyHan))
        .or(() -> strict(bytes, GB18030).filter(d -> strange(d.text()) == 0))
        .or(() -> Optional.of(damaged(bytes, GB18030)).filter(Charsets::isMostlyHan))
        .or(() -> Optional.of(damaged(bytes, StandardCharsets.UTF_8)).filter(Charsets::isText));
  }

  /** Whether the bytes are no text: a text has no byte 0, or hardly one that was damaged. */
  static boolean isBinary(byte[] bytes) {
    int zeros = 0;
    for (byte b : bytes) {
      zeros += b == 0 ? 1 : 0;
    }
    return zeros * PRINTED_EACH > bytes.length && marked(bytes).isEmpty();
  }

  private static Optional<Charset> marked(byte[] bytes) {
    if (bytes.length < 2) {
      return Optional.empty();
    }
    int mark = (bytes[0] & 0xff) << 8 | bytes[1] & 0xff;
    return switch (mark) {
      case 0xFFFE -> Optional.of(StandardCharsets.UTF_16LE);
      case 0xFEFF -> Optional.of(StandardCharsets.UTF_16BE);
      default -> Optional.empty();
    };
  }

  private static Optional<Decoded> strict(byte[] bytes, Charset charset) {
    try {
      String text =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString();
      return Optional.of(new Decoded(withoutMark(text), charset));
    } catch (CharacterCodingException notThisCharset) {
      return Optional.empty();
    }
  }

  private static Decoded damaged(byte[] bytes, Charset charset) {
    return new Decoded(withoutMark(new String(bytes, charset)), charset);
  }

  private static boolean isMostlyHan(Decoded decoded) {
    String text = decoded.text();
    long han = text.codePoints().filter(Character::isIdeographic).count();
    return (broken(text) + strange(text)) * HAN_EACH <= han;
  }

  private static boolean isText(Decoded decoded) {
    String text = decoded.text();
    return (broken(text) + strange(text)) * PRINTED_EACH <= text.length();
  }

  private static long broken(String text) {
    return text.chars().filter(c -> c == BROKEN).count();
  }

  /** GB18030 maps nearly every byte pair; text that is none shows in characters no paper prints. */
  private static long strange(String text) {
    return text.chars().filter(c -> !Characters.isSeen((char) c) && !isLayout(c)).count();
  }

  private static boolean isLayout(int c) {
    return c == '\n' || c == '\r' || c == '\f' || c == '\u0085';
  }

  /** Counts the damaged places of a text and names the first; the others stand in the text. */
  private static Finding broken(String file, String text, ToIntFunction<String> lines) {
    String before = text.substring(0, text.indexOf(BROKEN) + 1);
    return new Finding(
        FindingCode.DAMAGED,
        "文件“" + file + "”有 " + broken(text) + " 处字节损坏，读作“" + BROKEN + "”，请换一份完好的",
        file,
        lines.applyAsInt(before));
  }

  private static String withoutMark(String text) {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }
}
