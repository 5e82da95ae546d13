package org.zhengnuo.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumeralsTest {

  @ParameterizedTest
  @CsvSource({
    "七, 7",
    "十, 10",
    "十二, 12",
    "二十, 20",
    "一百二十三, 123",
    "一百零五, 105",
    "二〇二四, 2024",
    "一九五四, 1954",
    "二○二三, 2023",
    "２０２３, 2023",
    "007, 7",
    "①, 1",
    "⑳, 20",
    "零, 0",
  })
  void readsPrintedNumbers(String printed, int value) {
    assertThat(Numerals.parse(printed)).hasValue(value);
  }

  @ParameterizedTest
  @CsvSource({"0, 零", "9, 九", "10, 十", "12, 十二", "20, 二十", "103, 一百零三", "110, 一百一十", "999, 九百九十九"})
  void printsNumbersAsTheyAreCounted(int value, String printed) {
    assertThat(Numerals.counted(value)).isEqualTo(printed);
    assertThat(Numerals.parse(printed)).hasValue(value);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "三个", "十件", "12345", "1.5", "两"})
  void refusesWhatIsNoWholeNumber(String printed) {
    assertThat(Numerals.parse(printed)).isEmpty();
  }
}
