package org.zhengnuo.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.zhengnuo.model.Finding;
import org.zhengnuo.model.FindingCode;
import org.zhengnuo.parse.Genres;
import org.zhengnuo.parse.Parsed;
import org.zhengnuo.parse.prose.Context;
import org.zhengnuo.read.Readers;
import org.zhengnuo.text.Paper;

/** Every number at a line's start is an item's, a heading's, or told. */
class ReconciliationTest {

  private static final Paper PAPER =
      Readers.read(
              "a.txt",
              """
              青禾县2031年重点工作责任分工
              青政发〔2031〕3号
              一、做强特色产业
              1.新建茶叶加工厂2座。（牵头单位：县农业农村局）
              2.开通镇村公交线路6条。（牵头单位：县交通运输局）
              """
                  .getBytes(StandardCharsets.UTF_8))
          .paper()
          .orElseThrow();

  private static final Parsed PARSED = Genres.best(PAPER).parse(PAPER, Context.of("a", Set.of()));

  @Test
  void whatIsStoredNeedsNoWord() {
    assertThat(new Reconciliation(PAPER, PARSED).findings()).isEmpty();
    assertThat(PARSED.items()).hasSize(2);
  }

  @Test
  void aNumberThatBeginsNoItemIsTold() {
    Parsed lost =
        new Parsed(
            PARSED.documents(), PARSED.sections(), List.of(PARSED.items().getLast()), List.of());
    List<Finding> findings = new Reconciliation(PAPER, lost).findings();
    assertThat(findings).allSatisfy(f -> assertThat(f.line()).isEqualTo(4));
    assertThat(findings)
        .extracting(Finding::code)
        .containsExactly(FindingCode.NUMBER_NOT_ITEM, FindingCode.OWNER_UNREAD);
    assertThat(findings.getFirst().message()).contains("“1.”");
    assertThat(findings.getLast().message()).contains("（牵头单位：县农业农村局）");
  }

  @Test
  void aNumberThatBeginsNoHeadingIsTold() {
    Parsed lost = new Parsed(PARSED.documents(), List.of(), PARSED.items(), List.of());
    assertThat(new Reconciliation(PAPER, lost).findings())
        .extracting(Finding::line)
        .containsExactly(3);
  }

  @Test
  void countsTheNumbersBetweenTwoLines() {
    Reconciliation again = new Reconciliation(PAPER, PARSED);
    assertThat(again.numberedLines(1, 5)).isEqualTo(3);
    assertThat(again.numberedLines(4, 4)).isEqualTo(1);
    assertThat(again.numberedLines(1, 2)).isZero();
  }
}
