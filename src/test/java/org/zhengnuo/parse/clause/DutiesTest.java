package org.zhengnuo.parse.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.zhengnuo.model.Portfolio;
import org.zhengnuo.model.Portfolio.Assistance;

class DutiesTest {

  @Test
  void eachVerbHasItsField() {
    Portfolio portfolio =
        read("主持县政府全面工作。负责财政、税务等方面的工作，与周二同志共同分管应急工作。分管县财政局、县审计局。联系档案工作。联系县气象局，银行、保险等金融机构。");
    assertThat(portfolio.areas()).containsExactly("财政", "税务");
    assertThat(portfolio.manages()).containsExactly("县财政局", "县审计局");
    assertThat(portfolio.liaises()).containsExactly("县气象局", "银行、保险等金融机构");
    assertThat(portfolio.liaisesAreas()).containsExactly("档案");
    assertThat(portfolio.other()).containsExactly("主持县政府全面工作", "与周二同志共同分管应急工作");
  }

  @Test
  void assistanceNamesTheLeaderAndTheAreas() {
    assertThat(read("协助钱一鸣同志负责金融、保险工作。协助钱一鸣同志做好相关工作。").assists())
        .containsExactly(
            new Assistance("钱一鸣", List.of("金融", "保险")), new Assistance("钱一鸣", List.of("相关工作")));
  }

  @Test
  void whatEveryLeaderDoesIsNoField() {
    Portfolio portfolio = read("根据分工抓好职责范围内党的建设。协助钱一鸣同志履行抓党建第一责任人的职责。");
    assertThat(portfolio.assists()).isEmpty();
    assertThat(portfolio.other()).isEmpty();
  }

  private static Portfolio read(String text) {
    return Duties.read("周二", text, List.of(), Set.of());
  }
}
