package org.zhengnuo.search.rank;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.zhengnuo.text.Pinyin;

/** Runs looked up by reading every text. */
record ScanRuns(List<List<String>> texts) implements TextRuns {

  @SafeVarargs
  @SuppressWarnings("varargs")
  static ScanRuns of(List<String>... texts) {
    return new ScanRuns(List.of(texts));
  }

  @Override
  public Set<String> sounding(String syllable) {
    Set<String> sounding = new LinkedHashSet<>();
    texts.forEach(
        text ->
            text.stream()
                .filter(token -> String.join("", Pinyin.syllables(token)).equals(syllable))
                .forEach(sounding::add));
    return sounding;
  }

  @Override
  public boolean together(String first, String second) {
    return items(List.of(first, second)) > 0;
  }

  @Override
  public Set<String> before(List<String> run) {
    return beside(run, -1);
  }

  @Override
  public Set<String> behind(String token) {
    return beside(List.of(token), 1);
  }

  private Set<String> beside(List<String> run, int side) {
    Set<String> beside = new HashSet<>();
    for (List<String> text : texts) {
      for (int at : places(run, text)) {
        int other = side < 0 ? at - 1 : at + run.size();
        if (other >= 0 && other < text.size()) {
          beside.add(text.get(other));
        }
      }
    }
    return beside;
  }

  @Override
  public long items(List<String> run) {
    return texts.stream().filter(text -> places(run, text).length > 0).count();
  }

  private static int[] places(List<String> run, List<String> text) {
    return IntStream.rangeClosed(0, text.size() - run.size())
        .filter(at -> text.subList(at, at + run.size()).equals(run))
        .toArray();
  }
}
