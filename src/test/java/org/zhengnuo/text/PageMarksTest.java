package org.zhengnuo.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhengnuo.model.Line;

/** What pages print leaves no trace in words, clauses and tables. */
class PageMarksTest {

  private static List<String> blocks(List<Line> lines) {
    return new Paper("a.txt", Paper.Layout.BROKEN, lines)
        .blocks().stream().map(b -> b.passage().text()).toList();
  }

  private static List<Line> lines(int page, String... texts) {
    List<Line> lines = new ArrayList<>();
    for (String text : texts) {
      lines.add(new Line(page * 100 + lines.size() + 1, page, text));
    }
    return lines;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "— 7 —",
        "—７—",
        "– 7 –",
        "-7-",
        "－７－",
        "·7·",
        "第7页",
        "第 7 页 共 9 页",
        "第7页/共9页",
        "第七页（共九页）",
        "共9页 第7页",
        "7 / 9",
        "7/9页",
        "Page 7 of 9",
        "—第7页—",
        "7",
        "https://www.example.gov.cn/a/b.html 7/9"
      })
  void aMarkOfAnyShapePartsNoWord(String mark) {
    assertThat(blocks(lines(0, "（一）加强平台建设。单个平台最高给予补助，由省委网信", mark, "", "办认定的补助。（责任单位：省科技厅）")))
        .containsExactly("（一）加强平台建设。单个平台最高给予补助，由省委网信办认定的补助。（责任单位：省科技厅）");
  }

  @Test
  void aMarkInsideALineIsNoneOfIt() {
    assertThat(blocks(lines(0, "单个平台最高给予— 7 —一百万元，由省委网信—８—办认定，2021—2025年执行。")))
        .containsExactly("单个平台最高给予一百万元，由省委网信办认定，2021—2025年执行。");
  }

  @Test
  void bareNumbersThatAreNoPagesStay() {
    List<Line> cells = lines(0, "序号", "任务", "牵头单位", "1", "建冷库，修市场", "县商务局", "2", "建学校", "县教育局");
    Paper table = new Paper("a.txt", Paper.Layout.BROKEN, cells);
    assertThat(cells).noneMatch(table::isPageMark);
    List<Line> figures = lines(0, "全年新增学位", "600", "个，新建食堂三十处。");
    assertThat(figures).noneMatch(new Paper("a.txt", Paper.Layout.BROKEN, figures)::isPageMark);
  }

  @Test
  void headsAndFeetOfPagesAreNoText() {
    List<Line> lines = new ArrayList<>();
    for (int page = 1; page <= 4; page++) {
      lines.addAll(
          lines(
              page,
              "云谷县人民政府公报 2025年第" + page + "期",
              page + "\t建冷库\t县商务局",
              "县商务局",
              String.valueOf(page + 10)));
    }
    assertThat(blocks(lines))
        .as("the same words on every page are a head, rows are none")
        .filteredOn(text -> text.contains("公报") || text.matches("\\d+"))
        .isEmpty();
    assertThat(blocks(lines)).filteredOn(text -> text.contains("冷库")).hasSize(4);
  }

  @Test
  void headsBesideMarksOfPagesAreNoText() {
    List<String> texts = new ArrayList<>();
    for (int page = 1; page <= 4; page++) {
      texts.addAll(
          List.of(
              "云谷县人民政府公报 2025年第" + page + "期",
              "（" + page + "）建冷库" + page + "座，由省委网信",
              "— " + page + " —"));
      texts.addAll(List.of("云谷县人民政府公报 2025年第" + page + "期", "办认定。（责任单位：县商务局）"));
    }
    assertThat(blocks(lines(0, texts.toArray(String[]::new))))
        .as("a label on every page is none")
        .contains("（2）建冷库2座，由省委网信办认定。（责任单位：县商务局）")
        .noneMatch(text -> text.contains("公报"));
  }

  @Test
  void whatABrowserPrintsAroundAPageIsNoText() {
    List<Line> lines = new ArrayList<>();
    for (int page = 1; page <= 2; page++) {
      lines.addAll(
          lines(
              page,
              "2025/3/5 10:32",
              "（" + page + "）建冷库" + page + "座。",
              "https://www.example.gov.cn/a.html " + page + "/2"));
    }
    assertThat(blocks(lines)).containsExactly("（1）建冷库1座。", "（2）建冷库2座。");
  }
}
