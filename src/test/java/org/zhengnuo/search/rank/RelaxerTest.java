package org.zhengnuo.search.rank;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.zhengnuo.model.Library;
import org.zhengnuo.search.Facet;
import org.zhengnuo.search.query.Clause;
import org.zhengnuo.search.query.QueryReader;
import org.zhengnuo.search.query.Spellings;
import org.zhengnuo.search.query.UnitNames;
import org.zhengnuo.text.ExactText;

/** Policy alone: the engine is two sentences, and every pair of characters a word. */
class RelaxerTest {
  private static final List<String> TEXTS = List.of("建设口袋公园8处", "新增托位和停车场");

  private final Relaxer relaxer =
      new Relaxer(
          new Sentences(),
          new NearSpellings(
              ScanRuns.of(ExactText.words(TEXTS.get(0)), ExactText.words(TEXTS.get(1)))),
          new NameFinder(
              new Library(List.of(), List.of(), List.of()),
              new UnitNames(List.of()),
              Map.of(Facet.UNIT, Map.of(), Facet.LEADER, Map.of(), Facet.CHAPTER, Map.of()),
              List.of()));

  private LooserReading read(String typed, Spellings spellings) {
    return relaxer.read(QueryReader.read(typed, spellings, Set.of()).clause(), spellings);
  }

  @Test
  void whatNobodySaysIsReadAsItsSpelling() {
    LooserReading reading = read("口代公园", Spellings.NONE);
    assertThat(reading.dropped()).containsExactly("口代公园");
    assertThat(reading.guessed()).containsEntry("口代公园", List.of("口袋公园"));
    assertThat(reading.query().guessed()).isPresent();
    assertThat(reading.message(true)).startsWith("没有“口代公园”，按拼音或一字之差读作“口袋公园”。");
  }

  @Test
  void whereEachTermStandsSomewhereAllAreLetGo() {
    LooserReading reading = read("公园 停车场", Spellings.NONE);
    assertThat(reading.dropped()).containsExactly("公园", "停车场");
    assertThat(reading.query().guessed()).isEmpty();
    assertThat(reading.query().features()).containsEntry("停车场", 2f);
    assertThat(reading.query().shares())
        .anySatisfy(
            half -> {
              assertThat(half.phrases()).containsEntry("车场", 0.5f);
              assertThat(half.least()).isEqualTo(1);
            });
    assertThat(reading.message(true)).startsWith("以下条目不要求同时出现“公园”“停车场”，");
    assertThat(reading.message(false)).isEqualTo("也没有相近的条目，可以换个说法，或少写几个词。");
  }

  @Test
  void exclusionsHoldAllTheSame() {
    assertThat(read("公园 -停车场", Spellings.NONE).query().required()).isPresent();
    assertThat(read("公园", Spellings.NONE).query().required()).isEmpty();
  }

  @Test
  void kindredWordingsAreTold() {
    Spellings kindred =
        new Spellings() {
          @Override
          public List<String> of(String term) {
            return List.of();
          }

          @Override
          public List<String> relatedTo(String term) {
            return term.equals("绿地") ? List.of("公园") : List.of();
          }
        };
    LooserReading reading = read("绿地", kindred);
    assertThat(reading.kindred()).containsExactly("公园");
    assertThat(reading.query().shares())
        .anySatisfy(other -> assertThat(other.phrases()).containsEntry("公园", 1f));
    assertThat(reading.message(true)).contains("或相近说法“公园”");
  }

  private static final class Sentences implements Engine {
    @Override
    public boolean finds(Clause clause) {
      return clause instanceof Clause.Phrase phrase
          && phrase.spellings().stream().anyMatch(s -> !texts(s, 1).isEmpty());
    }

    @Override
    public List<String> texts(String phrase, int most) {
      return TEXTS.stream().filter(text -> text.contains(phrase)).limit(most).toList();
    }

    @Override
    public List<Word> words(String text) {
      List<Word> words = new ArrayList<>();
      Stream.iterate(0, at -> at + 2 <= text.length(), at -> at + 2)
          .forEach(at -> words.add(new Word(text.substring(at, at + 2), at, at + 2)));
      return words;
    }
  }
}
