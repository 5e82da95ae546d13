package org.zhengnuo.search.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhengnuo.model.Unit;
import org.zhengnuo.search.SampleCorpus;
import org.zhengnuo.text.ExactText;

class SpellingsTest {

  @ParameterizedTest
  @CsvSource({
    "15000, 1.5万",
    "1.5万个, 15000个",
    "１．５万, 15000",
    "0.5亿元, 50000000元 5000万元",
    "3千户, 3000户 0.3万户",
    "2600个, 0.26万个",
    "5.0%, 5%",
    "5.5%, ''",
    "12345元, 1.2345万元",
    "2031年, ''",
    "576个, ''",
    "托育, ''"
  })
  void equalQuantities(String term, String others) {
    List<String> spellings = new Quantities().of(term);
    List<String> wanted = others.isEmpty() ? List.of() : Arrays.asList(others.split(" "));
    assertThat(spellings).containsExactlyElementsOf(wanted);
  }

  @ParameterizedTest
  @CsvSource({
    "市商务局, 云川市商务局",
    "云川商务局, 云川市商务局",
    "商务局, 云川市商务局",
    "市发改委, 云川市发展和改革委员会",
    "发展改革委, 云川市发展和改革委员会",
    "云川市发改委, 云川市发展和改革委员会",
    "发改局, 云川市发展和改革委员会",
    "区住建局, 云川市望江区住房和城乡建设局",
    "望江住建局, 云川市望江区住房和城乡建设局",
    "云川市望江区住房城乡建设局, 云川市望江区住房和城乡建设局",
    "望江区人民政府, 云川市望江区人民政府",
    "区发改委, ''",
    "市住建局, ''",
    "市, ''",
    "老旧小区, ''"
  })
  void unitsGoByManyNames(String typed, String name) {
    List<Unit> units =
        List.of(
            SampleCorpus.COMMERCE,
            SampleCorpus.REFORM,
            SampleCorpus.HOUSING,
            SampleCorpus.DISTRICT_GOVERNMENT);
    assertThat(new UnitNames(units).called(typed).stream().map(Unit::name).findFirst().orElse(""))
        .isEqualTo(name);
  }

  @Test
  void aliasesGoBothWaysAndRelatedWordsOnlyIntoRelaxations() {
    Vocabulary words =
        new Vocabulary(
            List.of(
                Synonyms.of("老破小", "", "老旧小区 老小区", "测试"),
                Synonyms.of("雾霾", "narrower", "大气污染", "测试"),
                Synonyms.of("雾霾", "related", "扬尘", "测试")));
    assertThat(words.of("老破小")).containsExactly("老旧小区", "老小区");
    assertThat(words.of("老旧小区")).containsExactly("老破小", "老小区");
    assertThat(words.of("老破小改造")).containsExactly("老旧小区改造", "老小区改造");
    assertThat(words.of("雾霾")).containsExactly("大气污染");
    assertThat(words.of("大气污染")).isEmpty();
    assertThat(words.relatedTo("治理雾霾")).containsExactly("大气污染", "扬尘");
    assertThat(words.with(List.of(Synonyms.of("夜市", "same", "夜间经济", "测试"))).of("夜间经济"))
        .containsExactly("夜市");
  }

  @Test
  void aWrongEntrySaysWhatWouldBeRight() {
    assertThatThrownBy(() -> Synonyms.of("甲", "like", "乙", ""))
        .hasMessageContaining("like")
        .hasMessageContaining("same、narrower、related");
    assertThatThrownBy(() -> Synonyms.of("甲", "same", " ", "")).hasMessageContaining("甲");
  }

  @Test
  void thePackedVocabularyIsSound() {
    List<Synonyms> entries = Vocabulary.packed().entries();
    assertThat(entries)
        .hasSizeGreaterThan(300)
        .allSatisfy(e -> assertThat(e.reason()).isNotBlank());
    assertThat(entries)
        .allSatisfy(e -> assertThat(e.aliases()).doesNotContain(e.term()).doesNotHaveDuplicates());
    assertThat(entries.stream().map(e -> e.term() + e.relation())).doesNotHaveDuplicates();
    assertThat(entries).allSatisfy(e -> assertThat(ExactText.words(e.term())).isNotEmpty());
    assertThat(Vocabulary.packed().of("双碳")).contains("碳达峰");
  }

  @Test
  void lettersAndDigitsAreOneWord() {
    assertThat(Vocabulary.packed().of("12345")).isNotEmpty();
    assertThat(Vocabulary.packed().of("qwerty12345")).isEmpty();
    assertThat(Vocabulary.packed().relatedTo("qwerty12345")).isEmpty();
  }

  /** A name means somebody: whoever types it is not answered with somebody else. */
  @Test
  void noAliasIsAName() {
    assertThat(Vocabulary.packed().entries())
        .allSatisfy(
            entry ->
                assertThat(Stream.concat(Stream.of(entry.term()), entry.aliases().stream()))
                    .noneMatch(word -> word.matches(".*(?:局|委员会|[市区县]政府)$")));
  }
}
