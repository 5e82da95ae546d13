package org.zhengnuo.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhengnuo.model.DocumentKind;
import org.zhengnuo.model.Finding;
import org.zhengnuo.model.FindingCode;
import org.zhengnuo.parse.prose.Context;

/** No character of a list of appointments is lost without a finding where an act is lost by it. */
class TornAppointmentsTest {

  private static final char DAMAGED = '某';

  private static final String THREE =
      """
      某县人民政府关于王明等同志任免职务的通知

      某政任〔2024〕1号

      县人民政府决定：

      任命王明为县教育局局长；

      免去李强的县财政局副局长职务；

      任命赵敏为县审计局局长、县统计局局长。

      某县人民政府
      2024年5月6日
      """;

  private static Parsed parse(String text) {
    Genre genre =
        Genres.ALL.stream()
            .filter(one -> one.kind() == DocumentKind.APPOINTMENTS)
            .findFirst()
            .orElseThrow();
    return genre.parse(GenreFixture.paper("a.txt", text).orElseThrow(), Context.of("a", Set.of()));
  }

  private static long acts(Parsed parsed) {
    return parsed.items().stream().filter(item -> item.appointment().isPresent()).count();
  }

  static Stream<String> papers() {
    return Stream.concat(
        Stream.of(THREE),
        GenreFixture.all().stream()
            .filter(fixture -> fixture.token().equals(DocumentKind.APPOINTMENTS.token()))
            .map(GenreFixture::text));
  }

  @ParameterizedTest
  @MethodSource("papers")
  void whereAnActIsLostAFindingSaysSo(String text) {
    Parsed whole = parse(text);
    assertThat(whole.findings()).isEmpty();
    List<String> silent = new ArrayList<>();
    for (int at = 0; at < text.length(); at++) {
      if (text.charAt(at) != '\n') {
        Parsed parsed = parse(damaged(text, at));
        if (acts(parsed) < acts(whole) && parsed.findings().isEmpty()) {
          silent.add(damaged(text, at).substring(Math.max(0, at - 9), at + 1));
        }
      }
    }
    assertThat(silent).isEmpty();
  }

  private static String damaged(String text, int at) {
    return text.substring(0, at) + DAMAGED + text.substring(at + 1);
  }

  @Test
  void twoActsInOneNameTheirLine() {
    Parsed parsed = parse(THREE.replace("副局长职务；", "副局长职务某"));
    assertThat(acts(parsed)).isEqualTo(3);
    assertThat(parsed.findings())
        .extracting(Finding::code, Finding::line)
        .containsExactly(tuple(FindingCode.NUMBER_NOT_ITEM, 9));
    assertThat(parsed.findings().getFirst().message()).contains("连在一起").contains("李强");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "任命王明为县委、县政府督查室主任；",
        "任命王明为县科技、人才招引工作指挥部办公室主任；",
        "任命王明为县为民服务中心主任，试用期一年；",
        "任命王明为县公务员局副局长、二级主任科员；",
        "任命王明为县人大常委会人事代表工作室主任；",
        "任命王明为县委办公室、县政府办公室副主任；"
      })
  void whatIsWholeIsNoFinding(String act) {
    assertThat(parse(THREE.replace("任命王明为县教育局局长；", act)).findings()).isEmpty();
  }
}
