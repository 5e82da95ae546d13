package org.zhengnuo.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhengnuo.model.ItemKind;
import org.zhengnuo.model.Measure;
import org.zhengnuo.model.Period;
import org.zhengnuo.model.Statement;

class StatementReaderTest {
  private final StatementReader reader = new StatementReader(name -> name.equals("青河区"));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          新建公园3处。 | 新建公园3处。
          新建公园3处；改造道路5条。 | 新建公园3处； / 改造道路5条。
          改造道路5条，新建公园3处。 | 改造道路5条， / 新建公园3处。
          改造道路5公里、新建公园3处。 | 改造道路5公里、 / 新建公园3处。
          新增企业30家、达到120家，总量居前。 | 新增企业30家、达到120家，总量居前。
          围绕群众出行，改造道路5条，新建公园3处。 | 围绕群众出行，改造道路5条， / 新建公园3处。
          深化改革。税收增长5%，投资增长7%。 | 深化改革。 / 税收增长5%， / 投资增长7%。
          """)
  void statementsAreCommitments(String text, String cut) {
    List<String> pieces =
        Readings.statements(ItemKind.TASK, text).stream()
            .map(s -> text.substring(s.start(), s.end()))
            .toList();
    assertThat(String.join(" / ", pieces)).isEqualTo(cut);
  }

  @Test
  void onlyKindsThatPlanOrReportHaveStatements() {
    for (ItemKind kind :
        List.of(ItemKind.EVENT, ItemKind.NOTICE, ItemKind.PORTFOLIO, ItemKind.APPOINTMENT)) {
      assertThat(Readings.statements(kind, "新建公园3处。")).isEmpty();
    }
    assertThat(Readings.statements(ItemKind.PLAN, " 　")).isEmpty();
  }

  @Test
  void marksOfAFileAreNoPartOfAnIndicator() {
    Measure measure = Readings.measures(ItemKind.PLAN, "◆**新建**公园**3处**").getFirst();
    assertThat(measure.indicator()).isEqualTo("公园");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1",
        "，",
        "1，",
        "新",
        "1个",
        "1个国家级、",
        "3家企业超1亿元",
        "新增1个",
        "“",
        "由1%",
        "分别1%、",
        "在甲"
      })
  void readingIsLinear(String part) {
    String text = part.repeat(100_000 / part.length());
    assertTimeoutPreemptively(
        Duration.ofSeconds(4), () -> Readings.statements(ItemKind.PLAN, text));
  }

  @Test
  void anyTextIsRead() {
    Random random = new Random(7);
    String alphabet =
        "0123456789..%％，、。；：“”《》（）()到至以上多余万亿千百个百分点家项力争新增达到增长由与同步其中分别年去 *◆ａ５\uD840\uDC00";
    for (int round = 0; round < 3000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(60); i >= 0; i--) {
        text.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      for (ItemKind kind : ItemKind.values()) {
        check(text.toString(), reader.read(kind, "指标（亿元）", text.toString(), Optional.empty()));
      }
    }
  }

  /** Statements follow each other and hold all that is no space; measures are exact pieces. */
  private static void check(String text, List<Statement> statements) {
    int end = 0;
    int number = 0;
    for (Statement statement : statements) {
      assertThat(statement.number()).isEqualTo(++number);
      assertThat(text.substring(end, statement.start())).isBlank();
      end = statement.end();
      for (Measure measure : statement.measures()) {
        assertThat(text.substring(measure.start(), measure.end())).isEqualTo(measure.phrase());
        assertThat(measure.start()).isGreaterThanOrEqualTo(statement.start());
        assertThat(measure.end()).isLessThanOrEqualTo(statement.end());
      }
    }
  }

  @Test
  void whatIsExpectedIsAnEstimateWhateverTheVerb() {
    for (String said : List.of("预计完成地区生产总值5600亿元。", "预计全市完成地区生产总值5600亿元。", "预计地区生产总值达到5600亿元。")) {
      List<Measure> measures =
          new StatementReader(_ -> false)
              .read(ItemKind.REVIEW, "", said, Optional.of(Period.of(2031))).stream()
                  .flatMap(statement -> statement.measures().stream())
                  .toList();
      assertThat(measures)
          .as(said)
          .singleElement()
          .matches(measure -> measure.circumstances().estimate());
    }
  }
}
