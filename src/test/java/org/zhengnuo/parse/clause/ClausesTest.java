package org.zhengnuo.parse.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhengnuo.model.Line;
import org.zhengnuo.model.Role;
import org.zhengnuo.text.Bold;
import org.zhengnuo.text.Passage;

class ClausesTest {

  private final Clauses clauses = new Clauses(Set.of());

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "（牵头单位：县水务局，配合单位：县财政局、各镇人民政府）# lead 县水务局, cooperating 县财政局, cooperating 各镇人民政府",
        "（责任单位：县商务局、县民政局）# responsible 县商务局, responsible 县民政局",
        "（县水务局牵头，县财政局、云溪镇人民政府按职责分工负责）# lead 县水务局, responsible 县财政局, responsible 云溪镇人民政府",
        "（县水务局牵头，县财政局配合）# lead 县水务局, cooperating 县财政局",
        "（县水务局、县财政局负责）# responsible 县水务局, responsible 县财政局",
      })
  void readsEveryStyle(String clause, String owners) {
    assertThat(owners(clauses.find("修复河道12条。" + clause, Rules.NONE))).isEqualTo(owners);
  }

  @Test
  void aRuleStatedOnceGovernsTheClausesAfterIt() {
    List<OwnerClause> found =
        clauses.find("办赛事。（县体育局、县公安局负责。列第一位者为牵头单位，下同）建场馆。（县水务局、县财政局负责）", Rules.NONE);
    assertThat(owners(found)).isEqualTo("lead 县体育局, responsible 县公安局, lead 县水务局, responsible 县财政局");
    assertThat(found.getLast().after().firstLeads()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "（县水务局、县财政局负责。排名第一位为牵头单位，下同）# lead 县水务局, responsible 县财政局",
        "责任单位：县水务局、县财政局（列第一位者为工作牵头单位或汇总单位，下同）# lead 县水务局, responsible 县财政局",
        "责任单位:县水务局、县财政局(除标注“分别牵头”外,列第一位为牵头或汇总单位,下同)# lead 县水务局, responsible 县财政局",
      })
  void theRuleThatTheFirstLeadsIsSaidInManyWays(String clause, String owners) {
    assertThat(owners(clauses.find("修复河道12条。" + clause, Rules.NONE))).isEqualTo(owners);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "（分管领导：钱一鸣；责任单位：县水务局；责任人：周二南；完成时限：10月底）# 钱一鸣|周二南 # responsible 县水务局",
        "(牵头县领导:钱一鸣,责任单位:县水务局,县财政局)# 钱一鸣 # responsible 县水务局, responsible 县财政局",
        "【责任单位：县水务局，配合单位：县财政局】# '' # responsible 县水务局, cooperating 县财政局",
        "[责任单位：县水务局]# '' # responsible 县水务局",
        "（主责单位：县水务局；协同单位：县财政局、云溪镇人民政府）# '' # lead 县水务局, cooperating 县财政局, cooperating 云溪镇人民政府",
        "牵头领导：钱一鸣责任单位：县水务局# 钱一鸣 # responsible 县水务局",
        "由县水务局牵头，县财政局、各镇配合。# '' # lead 县水务局, cooperating 县财政局, cooperating 各镇",
      })
  void labelsAndBracketsOfManyPlaces(String printed, String leaders, String owners) {
    OwnerClause clause = clauses.find("修复河道12条。" + printed, Rules.NONE).getFirst();
    assertThat(clause.leaders().stream().map(l -> l.name()).collect(Collectors.joining("|")))
        .isEqualTo(leaders);
    assertThat(owners(List.of(clause))).isEqualTo(owners);
    assertThat(clause.start()).isEqualTo("修复河道12条。".length());
    assertThat(Clauses.mayHold("修复河道12条。" + printed)).isTrue();
  }

  @Test
  void aLabelMayFollowAShortLineAtOnce() {
    assertThat(owners(clauses.find("保障供水——责任单位：县水务局", Rules.NONE))).isEqualTo("responsible 县水务局");
    assertThat(clauses.find("修路。由县水务局牵头制定方案，县财政局安排资金支持工程建设。", Rules.NONE)).isEmpty();
    assertThat(clauses.find("修路。由分管副县长牵头，各镇配合。", Rules.NONE)).isEmpty();
    assertThat(Clauses.mayHold("修路。由分管副县长牵头，各镇配合。")).isFalse();
    assertThat(clauses.find("加强组织领导：各镇要认真落实。", Rules.NONE)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "（县水务局牵头，县财政局等按职责分工负责，年内持续推进）# 年内持续推进 # lead 县水务局, responsible 县财政局…",
        "（县水务局、县财政局负责，9月底前出台方案，12月底前完成）# 9月底前出台方案，12月底前完成 # responsible 县水务局, responsible 县财政局",
        "(牵头单位:县水务局;责任单位:县财政局,各镇人民政府,6月底完成)# 6月底完成 # lead 县水务局, responsible 县财政局, responsible"
            + " 各镇人民政府",
      })
  void byWhenIsNoUnit(String printed, String deadline, String owners) {
    OwnerClause clause = clauses.find("修复河道12条。" + printed, Rules.NONE).getFirst();
    assertThat(clause.deadline()).isEqualTo(deadline);
    assertThat(ownersAndOpen(clause)).isEqualTo(owners);
    assertThat(Clauses.mayHold("修复河道12条。" + printed)).isTrue();
  }

  private static String ownersAndOpen(OwnerClause clause) {
    return clause.owners().stream()
        .map(o -> o.role().token() + " " + o.printed() + (o.openList() ? "…" : ""))
        .collect(Collectors.joining(", "));
  }

  @Test
  void aClauseThatNeverClosesIsReadToTheEnd() {
    OwnerClause open = clauses.find("修路。（责任单位：县交通运输局、县财政局", Rules.NONE).getFirst();
    assertThat(open.closed()).isFalse();
    assertThat(open.owners()).hasSize(2);
  }

  @Test
  void aSentenceInsideAParagraphNamesItsOwners() {
    String text = "修复河道12条，由县水务局牵头，县财政局等部门配合。年底前完成。建好管护队伍。由县水务局、县民政局牵头。";
    List<OwnerClause> found = clauses.find(text, Rules.NONE);
    assertThat(owners(found)).isEqualTo("lead 县水务局, cooperating 县财政局, lead 县水务局, lead 县民政局");
    assertThat(found)
        .extracting(OwnerClause::printed)
        .containsExactly("由县水务局牵头，县财政局等部门配合。", "由县水务局、县民政局牵头。");
    assertThat(found).allMatch(OwnerClause::goesOn);
    assertThat(clauses.find("资金由县财政局牵头落实到位后，各镇由县水务局牵头开展工作。", Rules.NONE)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "（责任单位：*县水务局*、县财政局。黑体为主办单位，其他为协办单位，下同）# host 县水务局, assisting 县财政局",
        "（*县水务局*、*县民政局*、县财政局负责，加粗的单位为牵头单位，下同）# lead 县水务局, lead 县民政局, responsible 县财政局",
        "（责任单位：白鹭区、*青禾区政府*。加黑的为牵头单位，其他为配合单位）# cooperating 白鹭区政府, lead 青禾区政府",
        "（责任单位：县水务局、县财政局。黑体为主办单位，其他为协办单位，下同）# responsible 县水务局, responsible 县财政局",
        "*（责任单位：县水务局、县财政局。黑体为主办单位，其他为协办单位，下同）*# responsible 县水务局, responsible 县财政局",
        "（牵头单位：县水务局，配合单位：*县财政局*。黑体为主办单位，其他为协办单位，下同）# lead 县水务局, cooperating 县财政局",
        "（责任单位：*县水务局*、县财政局。下划线为主办单位，其他为协办单位，下同）# responsible 县水务局, responsible 县财政局",
      })
  void boldTypeSaysWhoLeadsWhereARuleSaysSo(String clause, String owners) {
    List<OwnerClause> found = clauses.find(typed("县水务局修复河道12条。" + clause), Rules.NONE);
    assertThat(owners(found)).isEqualTo(owners);
    assertThat(found.getFirst().markLost()).isTrue();
  }

  @Test
  void whatBoldTypeMeansHoldsForTheClausesAfterIt() {
    Rules rules = clauses.stated("注：黑体字者为牵头单位，其余为配合单位。", Rules.NONE);
    assertThat(owners(clauses.find(typed("修路。（县财政局、*县水务局*负责）"), rules)))
        .isEqualTo("cooperating 县财政局, lead 县水务局");
    assertThat(clauses.cell(Role.RESPONSIBLE, typed("*县水务局* 县财政局"), rules).owners())
        .extracting(o -> o.role() + " " + o.printed())
        .containsExactly("lead 县水务局", "cooperating 县财政局");
    assertThat(clauses.label("责任单位（黑体为牵头单位）")).isEqualTo("责任单位");
  }

  /** A passage whose words between two * are bold. */
  private static Passage typed(String marked) {
    List<Bold> bold = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    String[] parts = marked.split("\\*", -1);
    for (int i = 0; i < parts.length; i++) {
      text.append(parts[i]);
      if (i % 2 == 1) {
        bold.add(new Bold(text.length() - parts[i].length(), text.length()));
      }
    }
    return Passage.of(new Line(1, 0, text.toString()), bold);
  }

  @Test
  void otherBracketsAreWords() {
    assertThat(clauses.find("每个县（市、区）建设托育中心（含改造）1处。", Rules.NONE)).isEmpty();
    assertThat(Clauses.mayHold("完成投资（含设备）2亿元。")).isFalse();
  }

  @Test
  void labelLinesNameLeadersAndDeadlines() {
    OwnerClause clause = clauses.lines("牵头领导：钱一鸣、周二南责任单位：县财政局完成时限：2025年底", 0, Rules.NONE);
    assertThat(clause.leaders()).extracting("name").containsExactly("钱一鸣", "周二南");
    assertThat(clause.deadline()).isEqualTo("2025年底");
    assertThat(Labels.begins("牵头领导：钱一鸣")).isTrue();
  }

  @Test
  void headersHaveRoles() {
    assertThat(Labels.role("主办单位")).contains(Role.HOST);
    assertThat(Labels.role("协办单位")).contains(Role.ASSISTING);
    assertThat(Labels.role("项目名称")).isEmpty();
  }

  private static String owners(List<OwnerClause> found) {
    return found.stream()
        .flatMap(c -> c.owners().stream())
        .map(o -> o.role() + " " + o.printed())
        .collect(Collectors.joining(", "));
  }
}
