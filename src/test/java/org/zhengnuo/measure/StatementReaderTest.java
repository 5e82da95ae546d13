package org.zhengnuo.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.zhengnuo.model.ItemKind;
import org.zhengnuo.model.Measure;
import org.zhengnuo.model.Statement;

class StatementReaderTest {
  private final StatementReader reader = new StatementReader(name -> name.equals("青河区"));

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
}
