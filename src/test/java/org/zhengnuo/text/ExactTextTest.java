package org.zhengnuo.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExactTextTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "老旧小区 | 老 旧 小 区",
        "１．５万个 | 1.5 万 个",
        "增长5.5%以上 | 增 长 5.5 % 以 上",
        "5.5％ | 5.5 %",
        "2,600个 | 2600 个",
        "1,2,3 | 1 、 2 、 3",
        "12,345,678元 | 12345678 元",
        "2021，2022 | 2021 、 2022",
        "1.地区 | 1 、 地 区",
        "PM2.5 | pm 2.5",
        "5G基站 | 5 g 基 站",
        "ＡＰＰ | app",
        "济政发〔2023〕1 号 | 济 政 发 2023 1 号",
        "“四上”企业 | 四 上 企 业",
        "各县（市、区）政府 | 各 县 市 、 区 政 府",
        "。，老，。旧； | 老 、 旧",
        "養老服務 | 养 老 服 务",
        "二○二三年 | 二 〇 二 三 年",
        "500㎡ | 500 ㎡",
        "①供水②供热 | 供 水 、 供 热",
        "老 旧\u3000小区 | 老 旧 小 区",
        "𠮷林 | 𠮷 林"
      })
  void readsTokens(String text, String tokens) {
    assertThat(String.join(" ", ExactText.words(text))).isEqualTo(tokens);
  }

  @Test
  void placesPointIntoTheText() {
    String text = "“养老”、１．５万";
    assertThat(ExactText.tokens(text))
        .containsExactly(
            new ExactToken("养", 1, 2),
            new ExactToken("老", 2, 3),
            new ExactToken(ExactText.GAP, 4, 5),
            new ExactToken("1.5", 5, 8),
            new ExactToken("万", 8, 9));
  }

  @Test
  void marksAloneAreNothing() {
    assertThat(ExactText.tokens("，。“”（）*:* ^~")).isEmpty();
    assertThat(ExactText.tokens("")).isEmpty();
  }

  @Test
  void canonicalFormsAreEqualWhereReadingsAre() {
    assertThat(ExactText.canonical("１．５ 万個")).isEqualTo(ExactText.canonical("1.5万个"));
    assertThat(ExactText.canonical("a b")).isNotEqualTo(ExactText.canonical("ab"));
  }
}
