package org.zhengnuo.read;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.zhengnuo.model.Finding;
import org.zhengnuo.model.FindingCode;

/** Strict decoding: a byte that is no character of a charset means that the text is not in it. */
final class Charsets {

  static final Charset GB18030 = Charset.forName("GB18030");

  /** Stands for bytes that are no character. */
  static final char BROKEN = '\uFFFD';

  /** GB18030 read as UTF-8 has more broken characters than Han. */
  private static final int HAN_EACH = 5;

  private Charsets() {}

  static Optional<String> utf8(byte[] bytes) {
    return decode(bytes, StandardCharsets.UTF_8).map(Charsets::withoutMark);
  }

  /** UTF-8 of which a few bytes were damaged: each stands as {@link #BROKEN}, Han all around. */
  static Optional<String> brokenUtf8(byte[] bytes) {
    String text = withoutMark(new String(bytes, StandardCharsets.UTF_8));
    long broken = text.chars().filter(c -> c == BROKEN).count();
    long han = text.codePoints().filter(Character::isIdeographic).count();
    return Optional.of(text).filter(_ -> broken * HAN_EACH <= han);
  }

  /** Counts the damaged places of a text and names the first; the others stand in the text. */
  static Finding broken(String file, String text, ToIntFunction<String> lines) {
    long places = text.chars().filter(c -> c == BROKEN).count();
    String before = text.substring(0, text.indexOf(BROKEN) + 1);
    return new Finding(
        FindingCode.UNREADABLE,
        "文件“" + file + "”有 " + places + " 处字节损坏，读作“" + BROKEN + "”，请换一份完好的",
        file,
        lines.applyAsInt(before));
  }

  /** GB18030 maps nearly every byte pair; text that is none shows in characters no paper prints. */
  static Optional<String> gb18030(byte[] bytes) {
    return decode(bytes, GB18030).filter(text -> text.chars().noneMatch(Charsets::isControl));
  }

  private static Optional<String> decode(byte[] bytes, Charset charset) {
    try {
      return Optional.of(
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString());
    } catch (CharacterCodingException notThisCharset) {
      return Optional.empty();
    }
  }

  private static boolean isControl(int c) {
    return c < 0x20 && c != '\n' && c != '\r' && c != '\t' && c != '\f'
        || c >= 0xE000 && c <= 0xF8FF;
  }

  private static String withoutMark(String text) {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }
}
