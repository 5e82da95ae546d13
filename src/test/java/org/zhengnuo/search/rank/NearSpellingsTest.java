package org.zhengnuo.search.rank;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.zhengnuo.text.ExactText;

class NearSpellingsTest {

  @Test
  void nearSpellingsStandInTheTexts() {
    NearSpellings near =
        new NearSpellings(
            ScanRuns.of(
                ExactText.words("建设口袋公园8处"), ExactText.words("林致远"), ExactText.words("新增托位、托育机构")));
    assertThat(near.alike("口代公园")).containsExactly("口袋公园");
    assertThat(near.oneOff("口罩公园", _ -> true, _ -> false)).containsExactly("口袋公园");
    assertThat(near.oneOff("口罩花园", _ -> true, _ -> false)).isEmpty();
    assertThat(near.oneOff("口罩公园", _ -> false, "口袋公园"::equals)).containsExactly("口袋公园");
    assertThat(near.oneOff("口罩公园", at -> at != 1, _ -> false)).isEmpty();
    assertThat(near.alike("林志远")).containsExactly("林致远");
    assertThat(near.oneOff("7处开", _ -> true, _ -> false)).isEmpty();
    assertThat(near.ofPinyin("tuoyu")).containsExactly("托育");
    assertThat(near.ofPinyin("lin zhi yuan")).containsExactly("林致远");
    assertThat(near.ofPinyin("xyz")).isEmpty();
  }
}
