package org.zhengnuo.parse.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.zhengnuo.model.Appointment.Action;
import org.zhengnuo.parse.clause.Acts.Act;

class ActsTest {

  @Test
  void everyPostIsAnAct() {
    assertThat(Acts.read("钱一鸣任县林业局局长、县公园办主任；", Optional.empty()))
        .containsExactly(
            new Act("钱一鸣", "县林业局局长", Action.APPOINT), new Act("钱一鸣", "县公园办主任", Action.APPOINT));
  }

  @Test
  void aBareTitleTakesTheUnitBeforeIt() {
    assertThat(Acts.read("县粮食局常务副局长、副局长职务自然免除；", Optional.empty()))
        .containsExactly(new Act("", "县粮食局常务副局长", Action.END), new Act("", "县粮食局副局长", Action.END));
  }

  @Test
  void aClauseWithoutAPersonSpeaksOfTheOneBefore() {
    assertThat(Acts.read("聘任钱一鸣为县规划馆馆长，聘期三年，不再聘任县档案馆馆长职务；", Optional.empty()))
        .containsExactly(
            new Act("钱一鸣", "县规划馆馆长", Action.ENGAGE), new Act("钱一鸣", "县档案馆馆长", Action.END));
    assertThat(Acts.read("任命钱一鸣同志为县水利局局长（试用期一年），免去其县林业局副局长职务。", Optional.empty()))
        .containsExactly(
            new Act("钱一鸣", "县水利局局长", Action.APPOINT), new Act("钱一鸣", "县林业局副局长", Action.REMOVE));
  }

  @Test
  void theLineAboveSaysTheVerb() {
    assertThat(Acts.read("钱一鸣的县林业局局长职务；", Optional.of(Action.REMOVE)))
        .containsExactly(new Act("钱一鸣", "县林业局局长", Action.REMOVE));
    assertThat(Acts.read("任正一为县林业局局长；", Optional.of(Action.APPOINT)))
        .containsExactly(new Act("任正一", "县林业局局长", Action.APPOINT));
    assertThat(Acts.read("钱一鸣的县林业局局长职务自然免除。", Optional.of(Action.REMOVE)))
        .containsExactly(new Act("钱一鸣", "县林业局局长", Action.END));
  }

  @Test
  void severalPeopleShareAPost() {
    assertThat(Acts.read("免去钱一鸣、周二的县林业局副局长职务；", Optional.empty()))
        .containsExactly(
            new Act("钱一鸣", "县林业局副局长", Action.REMOVE), new Act("周二", "县林业局副局长", Action.REMOVE));
  }

  @Test
  void aRenamedBoardIsNoAct() {
    assertThat(Acts.read("县林业局加挂的县绿化办公室牌子更名为县公园办公室，领导职务名称相应变更；", Optional.empty())).isEmpty();
  }
}
