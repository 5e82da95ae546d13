package org.zhengnuo.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.junit.jupiter.api.Test;
import org.zhengnuo.model.Circumstances;
import org.zhengnuo.model.Comparator;
import org.zhengnuo.model.Measure;
import org.zhengnuo.model.MeasureRole;
import org.zhengnuo.model.Quantity;
import org.zhengnuo.model.Statement;
import org.zhengnuo.model.Statements;
import org.zhengnuo.model.TextLines;
import org.zhengnuo.model.ValueKind;

/** What is written comes back equal, in few bytes. */
class StatementsCodecTest {
  private static final String TEXT = "新建公园12座以上、力争15座；粮食产量由3.4万吨增至-1.5万吨。";

  @Test
  void keepsEverything() throws IOException {
    Circumstances circumstances =
        new Circumstances(
            List.of("新城区", "老城"),
            Optional.of(new BigDecimal("15")),
            "力争",
            "由3.4万吨",
            "经济增长",
            "其中",
            true,
            true);
    Measure park =
        measure(0, 9, "公园", "park", quantity(Comparator.AT_LEAST, "12", "座"), circumstances, 2031);
    Quantity range =
        new Quantity(
            Comparator.RANGE,
            Optional.of(new BigDecimal("-1.50")),
            Optional.of(new BigDecimal("6E+3")),
            "万吨");
    Measure grain = measure(16, 30, "稻谷", "稻谷-level", range, Circumstances.NONE, 0);
    Measure follows =
        measure(
            16,
            20,
            "粮食产量",
            "x",
            new Quantity(Comparator.SYNC, Optional.empty(), Optional.empty(), ""),
            Circumstances.NONE,
            0);
    same(
        new Statements(
            List.of(
                new Statement(1, 0, 16, List.of(park)),
                new Statement(2, 16, TEXT.length(), List.of(grain, follows))),
            new TextLines(
                List.of(
                    new TextLines.Break(0, 812),
                    new TextLines.Break(9, 813),
                    new TextLines.Break(20, 811)))));
  }

  @Test
  void costsAByteOrTwoWhereNothingIsSaid() throws IOException {
    assertThat(bytes(Statements.NONE)).hasSize(2);
    same(Statements.NONE);
  }

  @Test
  void aMeasureOfWordsInTheTextCostsSomeTwentyBytes() throws IOException {
    Measure park =
        measure(
            0,
            9,
            "公园",
            "公园-increment",
            quantity(Comparator.AT_LEAST, "12", "座"),
            Circumstances.NONE,
            0);
    Statements said =
        new Statements(List.of(new Statement(1, 0, 16, List.of(park))), TextLines.UNKNOWN);
    assertThat(bytes(said)).hasSizeLessThanOrEqualTo(26);
  }

  private static Measure measure(
      int start,
      int end,
      String indicator,
      String id,
      Quantity quantity,
      Circumstances circumstances,
      int year) {
    ValueKind kind = id.endsWith("level") ? ValueKind.LEVEL : ValueKind.INCREMENT;
    String phrase = TEXT.substring(start, end);
    return new Measure(
        MeasureRole.OUTCOME,
        start,
        end,
        phrase,
        indicator,
        id,
        "新建",
        quantity,
        kind,
        circumstances,
        year);
  }

  private static Quantity quantity(Comparator comparator, String value, String unit) {
    return new Quantity(comparator, Optional.of(new BigDecimal(value)), Optional.empty(), unit);
  }

  private static void same(Statements said) throws IOException {
    byte[] bytes = bytes(said);
    assertThat(new StatementsCodec(TEXT).read(new ByteArrayDataInput(bytes))).isEqualTo(said);
  }

  private static byte[] bytes(Statements said) throws IOException {
    ByteBuffersDataOutput out = new ByteBuffersDataOutput();
    new StatementsCodec(TEXT).write(said, out);
    return out.toArrayCopy();
  }
}
