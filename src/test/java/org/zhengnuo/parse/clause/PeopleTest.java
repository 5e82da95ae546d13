package org.zhengnuo.parse.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.zhengnuo.model.Event.Person;

class PeopleTest {

  @Test
  void everyOfficeBeforeTheNameIsItsOffice() {
    assertThat(People.find("县委副书记、县长钱一鸣主持召开会议，副县长周二、吴三元（挂职）出席。", Set.of()))
        .containsExactly(
            new Person("钱一鸣", "县委副书记、县长"), new Person("周二", "副县长"), new Person("吴三元", "副县长"));
  }

  @Test
  void aVerbOrAMarkEndsTheName() {
    assertThat(People.find("县长钱一到县医院调研。县委书记周二来访。", Set.of()))
        .containsExactly(new Person("钱一", "县长"), new Person("周二", "县委书记"));
    assertThat(People.find("成员单位参加会议。", Set.of())).isEmpty();
  }

  @Test
  void guestsHaveTheirOffices() {
    assertThat(People.find("县长钱一会见来我县访问的某国内政部长布图·巴特一行。", Set.of()))
        .containsExactly(new Person("钱一", "县长"), new Person("布图·巴特", "某国内政部长"));
  }

  @Test
  void aKnownNameNeedsNoOffice() {
    assertThat(People.find("钱一鸣代表县政府作报告。", Set.of("钱一鸣"))).containsExactly(new Person("钱一鸣", ""));
  }

  @Test
  void bodiesAreFoundApartFromOffices() {
    String text = "县长钱一先后到县人民医院、某某机械有限公司调研，县公安局局长周二参加。";
    assertThat(Bodies.find(People.without(text, Set.of()))).containsExactly("县人民医院", "某某机械有限公司");
  }
}
