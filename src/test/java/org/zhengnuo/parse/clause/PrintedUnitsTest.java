package org.zhengnuo.parse.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintedUnitsTest {

  private static final String COMMISSION = "县科技、人才工作指挥部";

  @ParameterizedTest
  @CsvSource({
    "县财政局、县水务局, 县财政局|县水务局",
    "县财政局，县水务局；县林业局, 县财政局|县水务局|县林业局",
    "县财政局、县水务局等, 县财政局|县水务局",
    "县财政局、县水务局按职责分工负责, 县财政局|县水务局",
    "青禾县、白鹭县政府, 青禾县政府|白鹭县政府",
    "青禾县、白鹭县、云溪高新区等县（市、区）政府（管委会）, 青禾县政府|白鹭县政府|云溪高新区管委会",
    "各县（市、区）政府、县财政局, 各县（市、区）政府|县财政局",
    "县财政局、各县市区政府、管委会按职责分工负责, 县财政局|各县（市、区）政府（管委会）",
    "各县市区政府、管委会, 各县（市、区）政府（管委会）",
    "市指挥部（装备专班、医药专班）、县财政局, 市指挥部（装备专班、医药专班）|县财政局",
    "县财政局、县财政局, 县财政局",
    "省水利厅、财政厅等省有关部门和各地级以上市人民政府, 省水利厅|财政厅|各地级以上市人民政府",
    "县财政局及各镇人民政府, 县财政局|各镇人民政府",
    "国务院相关部门及各地区, 国务院相关部门|各地区",
    "县直有关部门和单位, 县直有关部门和单位",
    "市直有关部门、单位、市财政局, 市直有关部门、单位|市财政局",
    "各市、州、县人民政府、省财政厅, 各市、州、县人民政府|省财政厅",
    "各市〔州〕、县〔市、区、特区〕人民政府、省财政厅, 各市〔州〕、县〔市、区、特区〕人民政府|省财政厅",
    "各县<市、区>人民政府、市财政局, 各县<市、区>人民政府|市财政局",
    "各区、市财政局, 各区|市财政局",
    "'省直有关部门,各市、州、直管市、神农架林区人民政府', 省直有关部门|各市、州、直管市、神农架林区人民政府",
    "青禾湖新区、高新区、云谷管委, 青禾湖新区管委|高新区管委|云谷管委",
    "县财政局、高新区、云谷管委, 县财政局|高新区管委|云谷管委",
    "白鹭区、高新区、云谷管委, 白鹭区|高新区管委|云谷管委",
    "高新区、市城管委, 高新区|市城管委",
    "市财政局、区、市政府、市水务局, 市财政局|区、市政府|市水务局",
    "有关区、市政府、市水务局, 有关区、市政府|市水务局",
    "相关区、市财政局, 相关区|市财政局",
    "各区、市政府，高新区、云谷管委, 各区、市政府|高新区管委|云谷管委",
    "各县（市、区）政府（管委）、市财政局, 各县（市、区）政府（管委）|市财政局",
  })
  void splitsAsTheRulesSay(String list, String units) {
    assertThat(names(new PrintedUnits(Set.of()).split(list))).isEqualTo(units);
  }

  @Test
  void aKnownNameMayHoldAMark() {
    assertThat(names(new PrintedUnits(Set.of(COMMISSION)).split(COMMISSION + "、县财政局")))
        .isEqualTo(COMMISSION + "|县财政局");
  }

  @Test
  void onlyASegmentWithEtcIsOpen() {
    assertThat(new PrintedUnits(Set.of()).split("县财政局等，县水务局"))
        .containsExactly(
            new PrintedUnits.Entry("县财政局", true), new PrintedUnits.Entry("县水务局", false));
  }

  @Test
  void spacesPartTheNamesOfACell() {
    assertThat(names(new PrintedUnits(Set.of()).splitCell("县财政局 县水务局\n各镇街")))
        .isEqualTo("县财政局|县水务局|各镇街");
    assertThat(new PrintedUnits(Set.of()).splitCell("无")).isEmpty();
  }

  private static String names(List<PrintedUnits.Entry> entries) {
    return String.join("|", entries.stream().map(PrintedUnits.Entry::printed).toList());
  }
}
