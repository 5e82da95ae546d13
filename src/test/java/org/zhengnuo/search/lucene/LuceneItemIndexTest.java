package org.zhengnuo.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhengnuo.model.Corpus;
import org.zhengnuo.search.ItemIndex;
import org.zhengnuo.search.ItemIndexContract;
import org.zhengnuo.search.Query;
import org.zhengnuo.search.RandomCorpus;
import org.zhengnuo.search.SampleCorpus;
import org.zhengnuo.search.query.Spellings;

class LuceneItemIndexTest extends ItemIndexContract {
  @TempDir private Path folder;
  private final List<LuceneItemIndex> opened = new ArrayList<>();

  @Override
  protected ItemIndex index(Corpus corpus, Spellings spellings) {
    new IndexFolder(folder).write(corpus);
    return open(spellings);
  }

  private LuceneItemIndex open(Spellings spellings) {
    LuceneItemIndex index = new LuceneItemIndex(folder, () -> spellings);
    opened.add(index);
    return index;
  }

  @AfterEach
  void close() throws IOException {
    for (LuceneItemIndex index : opened) {
      index.close();
    }
  }

  @Test
  void followsANewerCommit() throws InterruptedException {
    ItemIndex index = index(SampleCorpus.small(), Spellings.NONE);
    long before = index.info().generation();
    new IndexFolder(folder).write(RandomCorpus.of(1, 50));
    Thread.sleep(600);
    assertThat(index.search(Query.of("")).total()).isEqualTo(50);
    assertThat(index.info().generation()).isGreaterThan(before);
  }

  @Test
  void answersWhileTheIndexIsReplaced() {
    ItemIndex index = index(RandomCorpus.of(1, 50), Spellings.NONE);
    Thread writer =
        Thread.ofVirtual().start(() -> new IndexFolder(folder).write(RandomCorpus.of(2, 50)));
    long until = System.nanoTime() + 1_500_000_000L;
    while (System.nanoTime() < until) {
      assertThat(index.search(Query.of("")).total()).isEqualTo(50);
    }
    assertThat(writer.isAlive()).isFalse();
    assertThat(index.info().corpusHash()).isEqualTo("random-2");
  }

  @Test
  void knowsWhatItHolds() {
    IndexFolder index = new IndexFolder(folder.resolve("none"));
    assertThat(index.info()).isEmpty();
    index.write(SampleCorpus.small());
    assertThat(index.holds("sample")).isTrue();
    assertThat(index.holds("other")).isFalse();
  }

  @Test
  void aMissingIndexIsOneSentence() {
    assertThatThrownBy(() -> open(Spellings.NONE))
        .isInstanceOf(UnusableIndexException.class)
        .hasMessageContaining("没有索引");
  }

  @Test
  void anotherSchemaIsOneSentence() throws IOException {
    try (FSDirectory directory = FSDirectory.open(folder);
        IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
      writer.commit();
    }
    assertThatThrownBy(() -> open(Spellings.NONE))
        .isInstanceOf(UnusableIndexException.class)
        .hasMessageContaining("版本是 0");
  }

  @Test
  void aLockedIndexIsOneSentence() throws IOException {
    try (FSDirectory directory = FSDirectory.open(folder);
        IndexWriter _ = new IndexWriter(directory, new IndexWriterConfig())) {
      assertThatThrownBy(() -> new IndexFolder(folder).write(SampleCorpus.small()))
          .isInstanceOf(UnusableIndexException.class)
          .hasMessageContaining("另一个进程");
    }
  }

  @Test
  void aBrokenIndexIsOneSentence() throws IOException {
    index(SampleCorpus.small(), Spellings.NONE);
    try (var files = Files.list(folder)) {
      for (Path file :
          files.filter(f -> f.getFileName().toString().startsWith("segments")).toList()) {
        Files.writeString(file, "broken");
      }
    }
    assertThatThrownBy(() -> open(Spellings.NONE)).isInstanceOf(UnusableIndexException.class);
    assertThat(new IndexFolder(folder).info()).isEmpty();
  }

  @Test
  void theSameCorpusGivesTheSameAnswers() {
    ItemIndex first = index(RandomCorpus.of(3, 80), Spellings.NONE);
    var before = first.search(Query.of("改造 企业"));
    assertThat(index(RandomCorpus.of(3, 80), Spellings.NONE).search(Query.of("改造 企业")))
        .isEqualTo(before);
  }
}
