package org.zhengnuo.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhengnuo.model.Line;
import org.zhengnuo.model.Span;

class PassageTest {

  private static final Passage BROKEN =
      Passage.join(List.of(Passage.of(line(4, "  建设 5G 基站 ")), Passage.of(line(6, "**1500**个。"))));

  @Test
  void everyCharacterKnowsItsLine() {
    assertThat(BROKEN.text()).isEqualTo("建设 5G 基站**1500**个。");
    assertThat(BROKEN.lineAt(0).number()).isEqualTo(4);
    assertThat(BROKEN.lineAt(BROKEN.text().indexOf('个')).number()).isEqualTo(6);
    assertThat(BROKEN.span("a.txt")).isEqualTo(new Span("a.txt", 4, 6, 0, 0));
  }

  @Test
  void tidyingDropsSpacesAndMarkupAndKeepsTheLines() {
    Passage tidied = BROKEN.tidied();
    assertThat(tidied.text()).isEqualTo("建设5G基站1500个。");
    assertThat(tidied.lineAt(tidied.text().indexOf('1')).number()).isEqualTo(6);
  }

  @Test
  void aSpaceStaysBetweenTwoLatinWords() {
    assertThat(Passage.of(line(1, "引进 studer 外圆 Mevion S250i 系统")).tidied().text())
        .isEqualTo("引进studer外圆Mevion S250i系统");
    assertThat(Passage.of(line(1, "open")).then(Passage.of(line(2, "data"))).text())
        .isEqualTo("open data");
  }

  @Test
  void aSliceHasNoSpacesAround() {
    Passage text = Passage.of(line(1, "一、 总体 要求"));
    assertThat(text.slice(2, 6).text()).isEqualTo("总体");
    assertThat(text.from(text.length()).isEmpty()).isTrue();
  }

  private static Line line(int number, String text) {
    return new Line(number, 0, text);
  }
}
