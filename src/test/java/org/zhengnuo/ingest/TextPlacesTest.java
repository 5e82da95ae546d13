package org.zhengnuo.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.zhengnuo.model.Line;
import org.zhengnuo.model.Span;
import org.zhengnuo.model.TextLines;

/** A place of a text is found again on the line of its file. */
class TextPlacesTest {

  @Test
  void followsTheLinesOfAParagraph() {
    TextLines lines =
        lines(
            "新建公园12座，改造道路30公里。（牵头单位：市城管局）",
            "前一段。",
            "  7．新建公园",
            "12座，改造 **道路**",
            "",
            "30公里。",
            "（牵头单位：市城管局）");
    assertThat(lines.breaks())
        .containsExactly(
            new TextLines.Break(0, 2),
            new TextLines.Break(4, 3),
            new TextLines.Break(12, 5),
            new TextLines.Break(17, 6));
    assertThat(lines.lineAt(13)).isEqualTo(5);
  }

  @Test
  void aTextOfOneLineStandsOnIt() {
    assertThat(lines("新建公园12座。", "x", "1．新建公园12座。").breaks())
        .containsExactly(new TextLines.Break(0, 2));
  }

  @Test
  void aLineThatIsNoneOfItBreaksNothing() {
    TextLines lines = lines("新建公园12座，改造道路。", "x", "新建公园12座，", "— 3 —", "改造道路。");
    assertThat(lines.breaks())
        .containsExactly(new TextLines.Break(0, 2), new TextLines.Break(8, 4));
  }

  @Test
  void wordsThatComeAgainStandWhereTheLineBeforeEnds() {
    TextLines lines = lines("改造道路，改造道路，改造道路。", "x", "改造道路，改造", "道路，", "改造道路。");
    assertThat(lines.breaks())
        .containsExactly(
            new TextLines.Break(0, 2), new TextLines.Break(7, 3), new TextLines.Break(10, 4));
  }

  @Test
  void knowsNothingOfATextThatStandsElsewhere() {
    assertThat(lines("完全不同。", "x", "新建公园。").lineAt(2)).isZero();
  }

  private static TextLines lines(String text, String... printed) {
    List<Line> all =
        IntStream.range(0, printed.length).mapToObj(i -> new Line(i + 1, 0, printed[i])).toList();
    return new TextPlaces(all).of(text, new Span("a.txt", 2, printed.length, 0, 0));
  }
}
