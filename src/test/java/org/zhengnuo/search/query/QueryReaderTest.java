package org.zhengnuo.search.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhengnuo.model.ItemKind;
import org.zhengnuo.search.Reading;

class QueryReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "老旧小区 | 老旧小区",
        "老旧小区 改造 | (老旧小区 & 改造)",
        "老旧小区　改造 | (老旧小区 & 改造)",
        "养老 OR 托育 | (养老 / 托育)",
        "养老 或 托育 床位 | (养老 / (托育 & 床位))",
        "(养老 OR 托育) 床位 | ((养老 / 托育) & 床位)",
        "（养老 OR 托育） 床位 | ((养老 / 托育) & 床位)",
        "养老 -机构 | (养老 & !机构)",
        "养老 -2031 | (养老 & !2031)",
        "-18预期 | -18预期",
        "托位 576 个 | (托位 & 576个)",
        "-(养老 OR 托育) | !(养老 / 托育)",
        "\"枫桥经验\" | \"枫桥经验\"",
        "“枫桥 经验” | \"枫桥 经验\"",
        "“四上”企业 | “四上”企业",
        "各县（市、区）政府 | 各县（市、区）政府",
        "(2031)4号 | ((2031)4号 / (2031)4号@[CODE])",
        "leader:何青 | 何青@[LEADER]",
        "LEADER:何青 | 何青@[LEADER]",
        "单位：市商务局 | 市商务局@[OWNER]",
        "chapter:\"绿色 转型\" | 绿色 转型@[CHAPTER]",
        "unit:\"商务局\" | 商务局@[OWNER]!",
        "unit:yun-chuan-shi-shang-wu-ju | yun-chuan-shi-shang-wu-ju@[OWNER]!",
        "lead:市商务局 | 市商务局@[OwnersIn[role=lead]]",
        "牵头：“市商务局” | 市商务局@[OwnersIn[role=lead]]!",
        "牵头单位:市商务局 | 市商务局@[OwnersIn[role=lead]]",
        "responsible:甲局 承办:乙局 | (甲局@[OwnersIn[role=responsible]] &"
            + " 乙局@[OwnersIn[role=undertaking]])",
        "(主办:甲局 OR host:乙局) | (甲局@[OwnersIn[role=host]] / 乙局@[OwnersIn[role=host]])",
        "协办:甲局 配合单位:乙局 | (甲局@[OwnersIn[role=assisting]] & 乙局@[OwnersIn[role=cooperating]])",
        "牵头: | 牵头:",
        "养老 NOT 托育 | (养老 & !托育)",
        "养老 NOT 牵头:甲局 床位 | (养老 & !甲局@[OwnersIn[role=lead]] & 床位)",
        "养老 AND NOT 托育 | (养老 & !托育)",
        "NOT (养老 OR 托育) | !(养老 / 托育)",
        "养老 OR NOT 托育 | (养老 / !托育)",
        "养老 NOT | (养老 & NOT)",
        "not 养老 | (not & 养老)",
        "year:2031 | 2031",
        "year:2031-2033 | 2031-2033",
        "year:明年 | year:明年",
        "kind:notice -类别:\"民生实事\" | (of kind notice & !of kind livelihood)",
        "kind:好事 | kind:好事",
        "item:a-b-L7 OR 条目：x-1 | (item a-b-L7 / item x-1)",
        "item:第七条 | item:第七条",
        "http://x | http://x",
        "2031-2033 | 2031-2033",
        "养老 AND 托育 | (养老 & 托育)",
        "OR | everything",
        "养老 OR | 养老",
        "*:* | everything",
        "养老 ， 托育 | (养老 & 托育)",
        "\"养老 托育 | (\"养老 & 托育)",
        "(养老 | (养老"
      })
  void readsClauses(String query, String clause) {
    assertThat(outline(read(query).clause())).isEqualTo(clause);
  }

  private static ReadQuery read(String query) {
    return QueryReader.read(query, Spellings.NONE, Set.of());
  }

  private static String outline(Clause clause) {
    return switch (clause) {
      case Clause.Everything _ -> "everything";
      case Clause.Phrase phrase when phrase.fields().equals(ItemField.ANYWHERE) -> phrase.typed();
      case Clause.Phrase phrase when phrase.fields().equals(ItemField.TO_THE_LETTER) ->
          "\"" + phrase.typed() + "\"";
      case Clause.Phrase phrase -> phrase.typed() + "@" + phrase.fields();
      case Clause.Together together -> "together" + together.words();
      case Clause.Named(Clause.Phrase phrase) -> outline(phrase) + "!";
      case Clause.Years years -> years.period().token();
      case Clause.OfKind(ItemKind kind) -> "of kind " + kind;
      case Clause.OneItem(String id) -> "item " + id;
      case Clause.All(List<Clause> parts) -> "(" + outline(parts, " & ") + ")";
      case Clause.Any(List<Clause> parts) -> "(" + outline(parts, " / ") + ")";
      case Clause.Not(Clause part) -> "!" + outline(part);
    };
  }

  private static String outline(List<Clause> parts, String between) {
    return String.join(between, parts.stream().map(QueryReaderTest::outline).toList());
  }

  @Test
  void saysHowItRead() {
    assertThat(read("养老 -机构 \"枫桥经验\" year:2031 ，").readings())
        .extracting(Reading::text, Reading::kind)
        .containsExactly(
            tuple("养老", Reading.Kind.PHRASE),
            tuple("机构", Reading.Kind.EXCLUDED),
            tuple("枫桥经验", Reading.Kind.EXACT),
            tuple("year:2031", Reading.Kind.FIELD),
            tuple("，", Reading.Kind.LITERAL));
  }

  @Test
  void setsQuestionWordsAside() {
    assertThat(read("停车难谁来管？").readings())
        .extracting(Reading::text, Reading::kind)
        .containsExactly(tuple("谁来管", Reading.Kind.WHO), tuple("停车难", Reading.Kind.PHRASE));
  }

  @ParameterizedTest
  @CsvSource({
    "垃圾分类归哪个部门管, 垃圾分类, true",
    "谁负责河长制, 河长制, true",
    "哪个局牵头供热改造, 供热改造, true",
    "供热改造的牵头单位是谁, 供热改造, true",
    "路灯坏了找谁, 路灯坏了, true",
    "大学生创业有什么支持政策, 大学生创业, false",
    "森林覆盖率目标是多少, 森林覆盖率, false",
    "老城改造完成得怎么样, 老城改造, false",
    "请问如何推进垃圾分类, 垃圾分类, false",
    "今年要新建多少幼儿园, 幼儿园, false",
    "政府怎么支持民营企业, 民营企业, false",
    "小区装电梯怎么办, 小区装电梯, false"
  })
  void knowsQuestions(String question, String topic, boolean who) {
    Question read = Question.of(question);
    assertThat(read.topic()).isEqualTo(topic);
    assertThat(read.who()).isEqualTo(who);
  }

  @ParameterizedTest
  @ValueSource(strings = {"谁执法谁普法", "谁主管谁负责", "什么", "牵头单位", "怎么办", "多少", "老旧小区改造"})
  void leavesOtherTermsWhole(String term) {
    assertThat(Question.of(term)).isEqualTo(new Question(term, List.of(), false));
  }

  @Test
  void aliasesStandBesideWhatWasTyped() {
    Spellings spellings = term -> term.equals("老破小") ? List.of("老旧小区") : List.of();
    Clause expanded = QueryReader.read("老破小", spellings, Set.of()).clause();
    assertThat(expanded).isEqualTo(new Clause.Phrase(ItemField.ANYWHERE, List.of("老破小", "老旧小区")));
    Clause literal = QueryReader.read("老破小", spellings, Set.of("老破小")).clause();
    assertThat(literal).isEqualTo(new Clause.Phrase(ItemField.TO_THE_LETTER, List.of("老破小")));
  }

  /** The first fifty are asked for; what is left out is said. */
  @Test
  void readsSoManyTermsAndSaysSo() {
    for (String between : List.of(" ", " OR ", " -", " NOT ", ") (")) {
      String typed =
          "(" + IntStream.range(0, 60).mapToObj(i -> "词" + i).collect(Collectors.joining(between));
      ReadQuery read = QueryReader.read(typed + ")", Spellings.NONE, Set.of());
      assertThat(read.readings()).as(between).hasSize(51);
      assertThat(read.readings().getLast().text()).contains("词50").contains("词59");
      assertThat(read.readings().getLast().note()).isEqualTo("词语太多，只读前 50 个，这 10 个没有参与检索");
      assertThat(read.clause().toString()).contains("词49").doesNotContain("词50");
    }
  }

  @Test
  void asksAFewQuestionsAtATime() {
    String typed = "谁负责".repeat(300) + "托育";
    assertThat(QueryReader.read(typed, Spellings.NONE, Set.of()).readings())
        .hasSizeLessThanOrEqualTo(7);
  }

  /** Every piece alone is read as it was read among others. */
  @ParameterizedTest
  @ValueSource(strings = {"养老", "\"养老\"", "「“四上”企业」", "“枫桥 经验”", "单位:甲局", "单位:\"甲局\""})
  void readsAPieceAloneAsAmongOthers(String typed) {
    ReadQuery among = QueryReader.read(typed + " 别的", Spellings.NONE, Set.of());
    String alone = among.readings().getFirst().query();
    assertThat(((Clause.All) among.clause()).parts().getFirst())
        .isEqualTo(QueryReader.read(alone, Spellings.NONE, Set.of()).clause());
  }
}
