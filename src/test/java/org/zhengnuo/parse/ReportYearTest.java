package org.zhengnuo.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhengnuo.model.Line;
import org.zhengnuo.model.Period;
import org.zhengnuo.parse.prose.Context;
import org.zhengnuo.text.Paper;

/** Which year a work report plans, whatever says it. */
class ReportYearTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "一、1998年工作回顾和1999年工作的总体要求 | 1999",
        "一、1999年国内工作回顾 | 2000",
        "一、１９９３年的主要任务 | 1993",
        "二、一九九三年工作安排 | 1993",
        "——在第八届全国人民代表大会第二次会议上 | 1994",
        "在第十四届全国人民代表大会第三次会议上 | 2025",
        "一、2030年工作总结 | 2031",
        "一、今后工作的主要任务 | 0"
      })
  void isReadFromTheCongressOrAHeading(String line, int year) {
    List<String> printed =
        List.of("政府工作报告", line, "各位代表：", "现在，我代表政府向大会作报告，请予审议。", "一年来，各项工作取得了新的进展，城乡面貌持续改善。");
    List<Line> lines =
        IntStream.range(0, printed.size())
            .mapToObj(i -> new Line(i + 1, 0, printed.get(i)))
            .toList();
    Parsed parsed =
        new WorkReportGenre()
            .parse(new Paper("a.txt", Paper.Layout.PARAGRAPHS, lines), Context.of("a", Set.of()));
    assertThat(parsed.documents().getFirst().period().map(Period::to).orElse(0)).isEqualTo(year);
  }
}
