package org.zhengnuo.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.cn.smart.SmartChineseAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.zhengnuo.search.rank.Word;
import org.zhengnuo.text.ExactText;

/** Cuts a text into words as smartcn sees them. */
final class Words {
  private final SmartChineseAnalyzer analyzer = new SmartChineseAnalyzer();

  /** The words in order, repeats kept; marks are left out. */
  List<String> of(String text) {
    return cut(text).stream().map(Word::text).toList();
  }

  /** The same with their places. */
  List<Word> cut(String text) {
    List<Word> words = new ArrayList<>();
    try (TokenStream stream = analyzer.tokenStream(IndexFields.WORDS, ExactText.folded(text))) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      OffsetAttribute place = stream.addAttribute(OffsetAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        words.add(new Word(term.toString(), place.startOffset(), place.endOffset()));
      }
      stream.end();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    return words;
  }
}
