package org.zhengnuo.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkTest {

  @ParameterizedTest
  @CsvSource({
    "第十二篇 加强领导, PART, 12, 第十二篇",
    "第 3 章 目标, CHAPTER, 3, 第3章",
    "第二节 原则, ARTICLE, 2, 第二节",
    "十一、扩大开放, HAN, 11, 十一、",
    "（十） 托育, HAN_PAREN, 10, （十）",
    "(三)治水, HAN_PAREN, 3, (三)",
    "7．新建学校, ARABIC, 7, 7．",
    "12、绿化, ARABIC, 12, 12、",
    "1005．修渠, ARABIC, 1005, 1005．",
    "1.2031年底前完成, ARABIC, 1, 1.",
    "（4）造林, ARABIC_PAREN, 4, （4）",
    "③整治, CIRCLED, 3, ③",
  })
  void readsEveryStyle(String text, Mark.Style style, int number, String printed) {
    Mark mark = Mark.at(text).orElseThrow();
    assertThat(mark.style()).isEqualTo(style);
    assertThat(mark.number()).isEqualTo(number);
    assertThat(mark.printed()).isEqualTo(printed);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1.5万亩茶园",
        "2025年工作",
        "2025．工作",
        "1500、1600万元",
        "一是抓项目",
        "第一书记",
        "（一期）工程",
        "十件实事",
        ""
      })
  void leavesWordsAndQuantitiesAlone(String text) {
    assertThat(Mark.at(text)).isEmpty();
  }

  @Test
  void aDigitMayFollowANumbersPoint() {
    assertThat(Mark.pointed("11.121人才项目")).get().extracting(Mark::end).isEqualTo(3);
    assertThat(Mark.pointed("11.121")).isEmpty();
  }
}
