package org.zhengnuo.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhengnuo.compare.DiffPiece.In;

class TextDiffTest {

  @ParameterizedTest
  @CsvSource({
    "城镇新增就业6.3万人, 城镇新增就业6.7万人, 城镇新增就业[-6.3][+6.7]万人",
    "完善救助政策, 健全救助政策, [-完善][+健全]救助政策",
    "改造老旧小区, 改造老旧小区, 改造老旧小区",
    "深入实施工程, 实施工程, [-深入]实施工程",
    "甲乙丙丁戊, 子乙丑丁寅, [-甲乙丙丁戊][+子乙丑丁寅]"
  })
  void showsWhatDiffers(String a, String b, String shown) {
    assertThat(TextDiff.of(a, b).stream().map(TextDiffTest::shown).collect(Collectors.joining()))
        .isEqualTo(shown);
  }

  @Test
  void makesBothTextsOfItsPieces() {
    String a = "推进“百区千村”三年行动，完成第一批118个。";
    String b = "深入推进千村行动，启动第二批96个片区。";
    assertThat(side(a, b, In.B)).isEqualTo(a);
    assertThat(side(a, b, In.A)).isEqualTo(b);
  }

  @Test
  void doesNotLayVeryLongTextsOverEachOther() {
    assertThat(TextDiff.of("甲".repeat(5000), "乙".repeat(5000))).hasSize(2);
  }

  private static String side(String a, String b, In without) {
    return TextDiff.of(a, b).stream()
        .filter(piece -> piece.in() != without)
        .map(DiffPiece::text)
        .collect(Collectors.joining());
  }

  private static String shown(DiffPiece piece) {
    return switch (piece.in()) {
      case BOTH -> piece.text();
      case A -> "[-" + piece.text() + "]";
      case B -> "[+" + piece.text() + "]";
    };
  }
}
