package org.zhengnuo.cli;

import java.util.function.Supplier;
import org.zhengnuo.meaning.SentenceModel;
import org.zhengnuo.search.Sentences;
import org.zhengnuo.search.lucene.LuceneMeaning;

/** The model in the jar, loaded once, when the first vector is wanted. */
final class PackedModel implements Supplier<Sentences> {

  private Sentences loaded;

  /** The model as an index asks for it. */
  LuceneMeaning.Model model() {
    return new LuceneMeaning.Model(SentenceModel.NAME, this);
  }

  @Override
  public synchronized Sentences get() {
    if (loaded == null) {
      loaded = SentenceModel.load()::vector;
    }
    return loaded;
  }
}
