package org.zhengnuo.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhengnuo.model.Line;

/** A paper that came as one line has its parts again. */
class OneLineTest {

  private static List<String> cut(String... lines) {
    List<Line> printed =
        java.util.stream.IntStream.range(0, lines.length)
            .mapToObj(i -> new Line(i + 1, 0, lines[i]))
            .toList();
    return OneLine.cut(new Paper("a.txt", Paper.Layout.BROKEN, printed)).printed().stream()
        .map(Line::text)
        .toList();
  }

  @Test
  void titleCodeAddresseeHeadingsItemsAndSignature() {
    assertThat(
            cut(
                "云谷县人民政府办公室关于印发２０２５年重点工作分工的通知云政办发〔２０２５〕１０号各乡镇人民政府，县直各部门："
                    + "《分工》已经县政府同意，现印发给你们，请认真贯彻执行。云谷县人民政府办公室２０２５年２月５日"
                    + "一、产业发展１．新建冷库３．５万立方米。（牵头单位：县商务局）２．改造市场两处，第一、第二市场年内完工。"
                    + "（牵头单位：县住房城乡建设局）二、民生改善（一）教育扩容。新增学位600个。（二）医疗提升。新建卫生室3所。"))
        .containsExactly(
            "云谷县人民政府办公室关于印发２０２５年重点工作分工的通知",
            "云政办发〔２０２５〕１０号",
            "各乡镇人民政府，县直各部门：",
            "《分工》已经县政府同意，现印发给你们，请认真贯彻执行。",
            "云谷县人民政府办公室",
            "２０２５年２月５日",
            "一、产业发展",
            "１．新建冷库３．５万立方米。（牵头单位：县商务局）",
            "２．改造市场两处，第一、第二市场年内完工。（牵头单位：县住房城乡建设局）",
            "二、民生改善",
            "（一）教育扩容。新增学位600个。",
            "（二）医疗提升。新建卫生室3所。");
  }

  @Test
  void aPaperWithLinesAndALongSentenceStayAsTheyAre() {
    String sentence = "推进乡村建设，改善人居环境，".repeat(12) + "成效明显。";
    assertThat(cut(sentence)).containsExactly(sentence);
    assertThat(cut("标题", "一、甲", "二、乙", sentence)).hasSize(4);
  }
}
