package org.zhengnuo.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PinyinTest {

  @ParameterizedTest
  @CsvSource({
    "济宁市兖州区, ji ning shi yan zhou qu",
    "曲阜市, qu fu shi",
    "济宁市行政审批服务局, ji ning shi xing zheng shen pi fu wu ju",
    "人民银行济宁市中心支行, ren min yin hang ji ning shi zhong xin zhi hang",
    "重庆市重点项目, chong qing shi zhong dian xiang mu",
    "单县单位, shan xian dan wei",
    "会计, kuai ji",
    "长清区长期增长, chang qing qu chang qi zeng zhang",
    "都市区一体化, du shi qu yi ti hua",
    "西藏, xi zang",
  })
  void readsWords(String words, String syllables) {
    assertThat(String.join(" ", Pinyin.syllables(words))).isEqualTo(syllables);
  }

  @ParameterizedTest
  @CsvSource({
    "宫晓芳, gong xiao fang",
    "单长江, shan chang jiang",
    "仇和, qiu he",
    "尉迟恭, yu chi gong",
    "解放, xie fang",
    "扈长国, hu chang guo",
  })
  void readsSurnamesInTheirOwnWay(String name, String syllables) {
    assertThat(String.join(" ", Pinyin.ofPerson(name))).isEqualTo(syllables);
  }

  @Test
  void keepsLettersAndDigitsWholeAndDropsMarks() {
    assertThat(Pinyin.syllables("5G基站（2600个）、V2"))
        .containsExactly("5g", "ji", "zhan", "2600", "ge", "v2");
    assertThat(Pinyin.syllables("（）")).isEmpty();
    assertThat(Pinyin.ofPerson("")).isEmpty();
  }

  @Test
  void initialsAreTheFirstLetters() {
    assertThat(Pinyin.initials(Pinyin.syllables("发改委"))).isEqualTo("fgw");
  }
}
