package org.zhengnuo.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhengnuo.ingest.Ingest;
import org.zhengnuo.model.Item;
import org.zhengnuo.model.Sentence;

/** Where one sentence ends and the next begins. */
class SentenceCutsTest {

  private static List<String> cut(String text) {
    return SentenceCuts.of(text).stream().map(Sentence::text).toList();
  }

  @Test
  void endAtFullStopsSemicolonsAndCalls() {
    assertThat(cut("新建托位2000个；完成改造。行不行？行！另议"))
        .containsExactly("新建托位2000个；", "完成改造。", "行不行？", "行！", "另议");
    assertThat(cut("one; two? three!")).containsExactly("one;", "two?", "three!");
  }

  @Test
  void pointsCommasAndColonsEndNothing() {
    assertThat(cut("增长5.5%以上，其中：一、工业3.2万亿；二、服务业")).hasSize(2);
  }

  @Test
  void whatClosesWithTheEndBelongsToIt() {
    assertThat(cut("打造“一件事一次办。”推广“免申即享！”）落实")).containsExactly("打造“一件事一次办。”", "推广“免申即享！”）", "落实");
  }

  @Test
  void marksAloneBelongToTheStatementBefore() {
    assertThat(cut("完成。。。— 。再来")).containsExactly("完成。。。— 。", "再来");
    assertThat(cut("。；…… ")).isEmpty();
    assertThat(cut("")).isEmpty();
  }

  @Test
  void spansLeaveSpacesOut() {
    assertThat(SentenceCuts.of("　甲 。 乙\n"))
        .containsExactly(new Sentence(1, 4, "甲 。"), new Sentence(5, 6, "乙"));
  }

  @Test
  void spansStandInTheTextInOrderAndLeaveOutNoLetter() {
    for (Item item : Ingest.read(Path.of("seeds"), "test", _ -> {}).corpus().items()) {
      StringBuilder left = new StringBuilder();
      int from = 0;
      for (Sentence sentence : SentenceCuts.of(item.text())) {
        assertThat(sentence.start()).isGreaterThanOrEqualTo(from);
        assertThat(item.text().substring(sentence.start(), sentence.end()))
            .isEqualTo(sentence.text());
        left.append(item.text(), from, sentence.start());
        from = sentence.end();
      }
      left.append(item.text().substring(from));
      assertThat(left.codePoints()).noneMatch(Character::isLetterOrDigit);
    }
  }
}
