package org.zhengnuo.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.zhengnuo.model.Line;

/** What the grammar reads instead of what is printed, column by column. */
class FoldedLinesTest {

  private static Paper paper(String... lines) {
    List<Line> printed =
        java.util.stream.IntStream.range(0, lines.length)
            .mapToObj(i -> new Line(i + 1, 0, lines[i]))
            .toList();
    return new Paper("a.txt", Paper.Layout.PARAGRAPHS, printed);
  }

  private static String read(String printed) {
    return paper(printed).lines().getFirst().text();
  }

  @Test
  void fullWidthLettersAndDigitsAreHalfWidth() {
    assertThat(read("青政发〔２０２５〕１０号")).isEqualTo("青政发〔2025〕10号");
    assertThat(read("ＡＢ－２０２５，增长６．５％")).isEqualTo("AB-2025，增长6.5%");
    assertThat(read("１．新建厂房（５Ｇ）：")).as("marks stay").isEqualTo("1．新建厂房（5G）：");
  }

  @Test
  void radicalsVerticalMarksAndOddSpacesAreWhatTheyMean() {
    assertThat(read("⽜头单位：市⼯信局、⻓江办")).isEqualTo("牛头单位：市工信局、长江办");
    assertThat(read("一︑建房︒︵责任单位︰市住建局︐市财政局︶")).isEqualTo("一、建房。（责任单位：市住建局，市财政局）");
    assertThat(read("\u00a0\u2003一、建房")).isEqualTo("  一、建房");
  }

  @Test
  void traditionalCharactersAreReadWhereTheyAreNoName() {
    assertThat(read("牽頭單位：市工業和信息化局")).isEqualTo("牵头单位：市工业和信息化局");
    assertThat(read("著力推進鄉村產業發展")).isEqualTo("着力推进乡村产业发展");
    String simplified = "显著提高乾安县的服务水平，由张昇同志负责联系推进各项重点工作的落实情况";
    assertThat(read(simplified)).isEqualTo(simplified);
  }

  @Test
  void nothingIsFoldedInAnUsualPaper() {
    Paper usual = paper("一、总体要求", "5G基站2600个，增长6.5%。");
    assertThat(usual.lines()).isEqualTo(usual.printed());
    assertThat(new PrintedLines(usual).isPlain()).isTrue();
  }

  @Test
  void wordsAreFoundAsPrinted() {
    Paper paper = paper("一、⼯业", "１．建 厂 房１座。（牽頭單位：市工業局、市⼯信局）", "2．建厂房1座。");
    PrintedLines printed = new PrintedLines(paper);
    assertThat(printed.printed("建厂房1座。", 2, 2)).isEqualTo("建厂房１座。");
    assertThat(printed.printed("建厂房1座。", 3, 3)).isEqualTo("建厂房1座。");
    assertThat(printed.printed("市工业局", 2, 2)).isEqualTo("市工業局");
    assertThat(printed.printed("一、 工业", 1, 3)).isEqualTo("一、 ⼯业");
    assertThat(printed.printed("厂房牵头", 2, 2)).as("not in one piece").isEqualTo("厂房牽頭");
  }

  @Test
  void boldTypeStaysWithItsLine() {
    Line line = new Line(1, 0, "⼯信局、财政局");
    Paper paper =
        new Paper(
            "a.txt", Paper.Layout.PARAGRAPHS, List.of(line), Map.of(line, List.of(new Bold(0, 3))));
    assertThat(paper.bold(paper.lines().getFirst())).containsExactly(new Bold(0, 3));
    assertThat(paper.part(0, 1).printed()).containsExactly(line);
  }
}
