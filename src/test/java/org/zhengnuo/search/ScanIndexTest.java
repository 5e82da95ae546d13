package org.zhengnuo.search;

import org.zhengnuo.model.Corpus;
import org.zhengnuo.search.query.Spellings;

class ScanIndexTest extends ItemIndexContract {
  @Override
  protected IndexView index(Corpus corpus, Spellings spellings) {
    return new ScanIndex(corpus, spellings, SmartWords::of);
  }
}
