package org.zhengnuo.pages.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PercentTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "养老 -托育",
        "a+b&c=d%",
        "1.5万*_-~",
        "é§",
        "𠮷野家",
        "half \ud842 pair",
        "\udfb7",
        "\t\n"
      })
  void writesWhatTheLibraryWrites(String text) {
    assertThat(Percent.encoded(text)).isEqualTo(URLEncoder.encode(text, StandardCharsets.UTF_8));
  }

  @Test
  void writesEveryCharacterAsTheLibraryDoes() {
    Random random = new Random(5);
    for (int i = 0; i < 2_000; i++) {
      StringBuilder text = new StringBuilder();
      random
          .ints(random.nextInt(12), 0, random.nextBoolean() ? 0x80 : 0x30000)
          .filter(c -> c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE)
          .forEach(text::appendCodePoint);
      writesWhatTheLibraryWrites(text.toString());
    }
  }

  @Test
  void keepsAPlusApartFromASpaceInAPath() {
    assertThat(Percent.segment("a b+c/d")).isEqualTo("a%20b%2Bc%2Fd");
  }
}
