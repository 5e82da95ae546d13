package org.zhengnuo.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.CompositeReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhengnuo.model.Corpus;
import org.zhengnuo.model.Finding;
import org.zhengnuo.model.FindingCode;
import org.zhengnuo.model.PaperRecords;
import org.zhengnuo.search.Filters;
import org.zhengnuo.search.IndexView;
import org.zhengnuo.search.ItemIndexContract;
import org.zhengnuo.search.Query;
import org.zhengnuo.search.RandomCorpus;
import org.zhengnuo.search.SampleCorpus;
import org.zhengnuo.search.query.Spellings;

class LuceneItemIndexTest extends ItemIndexContract {
  @TempDir private Path folder;
  private final List<LuceneItemIndex> opened = new ArrayList<>();

  @Override
  protected IndexView index(Corpus corpus, Spellings spellings) {
    CorpusWriter.write(corpus, folder);
    return open(spellings).view();
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
    CorpusWriter.write(SampleCorpus.small(), folder);
    LuceneItemIndex index = open(Spellings.NONE);
    try (IndexView held = index.view()) {
      CorpusWriter.write(RandomCorpus.of(1, 50), folder);
      long until = System.nanoTime() + 10_000_000_000L;
      while (total(index) != 50 && System.nanoTime() < until) {
        Thread.sleep(20);
      }
      assertThat(total(index)).isEqualTo(50);
      assertThat(held.search(Query.of("")).total()).isEqualTo(9);
    }
  }

  /** Two threads that ask a reader for its leaves at once may each make a set: here the second. */
  @Test
  void asksOnlyTheLeavesItWasOpenedWith() throws ReflectiveOperationException {
    CorpusWriter.write(SampleCorpus.small(), folder);
    try (IndexView view = open(Spellings.NONE).view()) {
      forgetLeaves((LuceneView) view);
      assertThat(view.search(Query.of("老旧小区")).hits()).isNotEmpty();
      assertThat(view.search(Query.of("\"口袋公园\" OR \"老旧小区改造\"")).total()).isPositive();
    }
  }

  private static void forgetLeaves(LuceneView view) throws ReflectiveOperationException {
    Field generation = LuceneView.class.getDeclaredField("generation");
    Field made = CompositeReader.class.getDeclaredField("readerContext");
    generation.setAccessible(true);
    made.setAccessible(true);
    made.set(((Generation) generation.get(view)).reader(), null);
  }

  @Test
  void answersWhileTheIndexIsReplaced() {
    CorpusWriter.write(RandomCorpus.of(1, 50), folder);
    LuceneItemIndex index = open(Spellings.NONE);
    Thread writer =
        Thread.ofVirtual().start(() -> CorpusWriter.write(RandomCorpus.of(2, 50), folder));
    while (writer.isAlive()) {
      assertThat(total(index)).isEqualTo(50);
    }
    index.refresh();
    assertThat(total(index)).isEqualTo(50);
    try (IndexView view = index.view()) {
      assertThat(view.info().corpusHash()).isEqualTo("random-2");
    }
  }

  private static long total(LuceneItemIndex index) {
    try (IndexView view = index.view()) {
      return view.search(Query.of("").with(Filters.STORED)).total();
    }
  }

  @Test
  void knowsWhatItHolds() {
    IndexFolder index = new IndexFolder(folder.resolve("none"));
    assertThat(index.info()).isEmpty();
    CorpusWriter.write(SampleCorpus.small(), folder.resolve("none"));
    assertThat(index.holds("sample")).isTrue();
    assertThat(index.holds("other")).isFalse();
  }

  /** Counts go on from the state before, without reading all of it again. */
  @Test
  void countsOnFromTheStateBefore() {
    Corpus corpus = SampleCorpus.small();
    CorpusWriter.write(corpus, folder);
    long before = new IndexFolder(folder).info().orElseThrow().findings();
    PaperRecords paper = corpus.papers().getFirst();
    List<Finding> odd =
        List.of(
            new Finding(FindingCode.ID_TAKEN, "一", "new.txt", 1),
            new Finding(FindingCode.ID_TAKEN, "二", "new.txt", 2));
    try (LuceneItemStore store = LuceneItemStore.open(folder)) {
      store.replace(
          new PaperRecords(
              "new.txt", "k", List.of(), List.of(), List.of(), List.of(), odd, List.of(), List.of(),
              ""));
      commit(store, corpus);
      assertThat(store.info().findings()).isEqualTo(before + 2);
      store.remove("new.txt");
      store.remove(paper.file());
      commit(store, corpus);
      assertThat(store.info().findings()).isEqualTo(before - paper.findings().size());
      assertThat(store.papers()).doesNotContainKeys("new.txt", paper.file());
    }
  }

  private static void commit(LuceneItemStore store, Corpus corpus) {
    store.commit(corpus.library().units(), corpus.library().leaders(), List.of(), corpus.hash());
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
      assertThatThrownBy(() -> CorpusWriter.write(SampleCorpus.small(), folder))
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
    IndexView first = index(RandomCorpus.of(3, 80), Spellings.NONE);
    var before = first.search(Query.of("改造 企业"));
    var after = index(RandomCorpus.of(3, 80), Spellings.NONE).search(Query.of("改造 企业"));
    assertThat(after.hits()).isEqualTo(before.hits());
    assertThat(after.facets()).isEqualTo(before.facets());
  }
}
