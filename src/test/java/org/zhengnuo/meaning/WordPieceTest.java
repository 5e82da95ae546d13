package org.zhengnuo.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhengnuo.ingest.Ingest;
import org.zhengnuo.model.Item;

/** Our pieces are those of the tokenizer the model was trained with. */
class WordPieceTest {

  @TempDir private static Path cache;

  private static HuggingFaceTokenizer theirs;
  private static WordPiece ours;

  @BeforeAll
  static void open() throws IOException {
    System.setProperty("DJL_CACHE_DIR", cache.toString());
    System.setProperty("ai.djl.offline", "true");
    Map<String, String> whole = Map.of("truncation", "false", "padding", "false");
    theirs = HuggingFaceTokenizer.newInstance(SentenceModel.tokenizer(), whole);
    ours = new WordPiece(SentenceModel.pieces());
  }

  @AfterAll
  static void close() {
    theirs.close();
  }

  /** Their vocabulary is lower case, but they do not lower; quotation marks we drop. */
  private static int[] theirs(String text) {
    long[] ids = theirs.encode(WordPiece.plain(text)).getIds();
    if (ids.length <= WordPiece.MOST) {
      return LongStream.of(ids).mapToInt(Math::toIntExact).toArray();
    }
    return IntStream.concat(
            LongStream.of(ids).limit(WordPiece.MOST - 1L).mapToInt(Math::toIntExact),
            IntStream.of((int) ids[ids.length - 1]))
        .toArray();
  }

  @Test
  void cutsAllItemsOfTheSeedsAsTheyDo() {
    List<Item> items = Ingest.read(Path.of("seeds"), "test", _ -> {}).corpus().items();
    assertThat(items).hasSizeGreaterThan(1000);
    assertThat(items)
        .allSatisfy(item -> assertThat(ours.ids(item.text())).isEqualTo(theirs(item.text())));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "娃没人带",
        "5G基站2600个，增长5.5%以上（济政发〔2023〕1号）",
        "GDP、PM2.5与“四上”企业",
        "改造老旧小區、電梯",
        "O2O　全角空格\t制表\n换行\u00a0不换行",
        "㎡ Ⅲ ① ２０２３ ＡＢＣ ～ — … · 〇",
        "naïve café ÉCOLE",
        "😀 emoji \u200b零宽\ufeff\u0001",
        "unbelievablyLongWordThatTheVocabularyDoesNotHold"
      })
  void cutsOddTextAsTheyDo(String text) {
    assertThat(ours.ids(text)).isEqualTo(theirs(text));
  }

  @Test
  void aWordOfMoreThanAHundredLettersIsUnknown() {
    String word = "a".repeat(101);
    assertThat(ours.ids(word)).isEqualTo(theirs(word)).hasSize(3);
  }

  @Test
  void knowsEveryPiece() throws IOException {
    PieceList pieces = SentenceModel.pieces();
    assertThat(pieces.size()).isEqualTo(21128);
    assertThat(pieces.id("\"")).isNotNegative();
    assertThat(pieces.id("##\\")).isNotNegative();
    assertThat(pieces.id("没有这个词")).isNegative();
  }
}
