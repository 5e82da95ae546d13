package org.zhengnuo.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.zhengnuo.model.Line;
import org.zhengnuo.pages.view.DocumentView;
import org.zhengnuo.pages.view.DocumentView.Audit;
import org.zhengnuo.pages.view.LineHighlighter;
import org.zhengnuo.pages.view.ReaderBlock;
import org.zhengnuo.pages.view.ReaderLine;
import org.zhengnuo.search.Snippet;

/**
 * The reader: every line has its place, items stand in the margin, words are marked across line
 * ends.
 */
class ReaderTest {

  @Test
  void givesEveryLineItsPlaceOnce() {
    List<Integer> numbers =
        blocks("").stream().flatMap(b -> b.lines().stream()).map(ReaderLine::number).toList();
    assertThat(numbers).containsExactly(1, 2, 3, 4, 5, 6, 7, 8);
  }

  @Test
  void setsHeadingsAndItemsApart() {
    List<ReaderBlock> blocks = blocks("");
    assertThat(blocks.get(1).level()).hasValue(1);
    ReaderBlock first = blocks.get(2);
    assertThat(first.notes().getFirst().id()).isEqualTo("yunchuan-tasks-1");
    assertThat(first.lines()).extracting(ReaderLine::number).containsExactly(3, 4);
    assertThat(first.notes().getFirst().firstOwners())
        .extracting(o -> o.printed())
        .containsExactly("市商务局");
    assertThat(first.notes().getFirst().otherOwners()).isEqualTo(1);
  }

  @Test
  void marksAWordThatALineEndCuts() {
    ReaderBlock found = blocks("1.5万个").stream().filter(ReaderBlock::hit).findFirst().orElseThrow();
    String marked =
        found.lines().stream()
            .flatMap(line -> line.pieces().stream())
            .filter(Snippet::hit)
            .map(Snippet::text)
            .collect(Collectors.joining("|"));
    assertThat(marked).isEqualTo("1.5万|个");
  }

  @Test
  void marksTheNamesOfOwners() {
    ReaderBlock found =
        blocks("责任:各县（市、区）政府").stream().filter(ReaderBlock::hit).findFirst().orElseThrow();
    assertThat(found.notes().getFirst().firstOwners())
        .extracting(o -> o.printed() + o.marked().stream().anyMatch(Snippet::hit))
        .containsExactly("市商务局false", "各县（市、区）政府true");
    assertThat(found.lines().getLast().pieces())
        .contains(new Snippet("各县（市、区）政府", true), new Snippet("）", false));
  }

  @Test
  void marksNothingTwiceAndLosesNoCharacter() {
    List<ReaderLine> lines =
        new LineHighlighter(List.of("老旧小区", "小区"))
            .lines(List.of(new Line(1, 0, " 改造老旧 小"), new Line(2, 0, "区和小区。")));
    assertThat(lines.getFirst().pieces())
        .containsExactly(new Snippet(" 改造", false), new Snippet("老旧 小", true));
    assertThat(lines.get(1).pieces())
        .containsExactly(
            new Snippet("区", true),
            new Snippet("和", false),
            new Snippet("小区", true),
            new Snippet("。", false));
  }

  @Test
  void beginsALineAtALabelOnly() {
    for (String label : List.of("牵头领导：林致远", " 责任单位:市商务局", "　主办单位：甲", "完成时限：6月底")) {
      assertThat(line(label).labelled()).as(label).isTrue();
    }
    for (String text : List.of("牵头单位要逐项分解", "各牵头单位：甲", "")) {
      assertThat(line(text).labelled()).as(text).isFalse();
    }
  }

  private static ReaderLine line(String text) {
    return new LineHighlighter(List.of("单位")).lines(List.of(new Line(1, 0, text))).getFirst();
  }

  @Test
  void accountsForWhatWasReadAndWhatWasNot() {
    Audit audit =
        TestPages.view(DocumentView.class, "document", "id=yunchuan-tasks").contents().audit();
    assertThat(audit.numberedStored()).isEqualTo(3);
    assertThat(audit.numberedInText()).isEqualTo(4);
    assertThat(audit.withoutOwner()).isEqualTo(1);
    assertThat(audit.corrections()).hasSize(1);
    assertThat(audit.absences()).containsExactly("附件详见网站");
    assertThat(audit.findings()).hasSize(2);
    assertThat(audit.findings().getFirst().url()).isEqualTo("/documents/yunchuan-tasks#L8");
  }

  private static List<ReaderBlock> blocks(String query) {
    return TestPages.view(DocumentView.class, "document", "id=yunchuan-tasks", "q=" + query)
        .blocks();
  }
}
