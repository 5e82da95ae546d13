package org.zhengnuo.pages.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.zhengnuo.model.Document;
import org.zhengnuo.model.DocumentKind;
import org.zhengnuo.model.Library;
import org.zhengnuo.model.Period;
import org.zhengnuo.model.Place;
import org.zhengnuo.model.Span;

/** Papers that bear one title are told apart. */
class PapersTest {

  private static final Document FIRST = paper("a", "政府工作报告", "", 2030);
  private static final Document SECOND = paper("b", "政府工作报告", "云政发〔2031〕2号", 2031);
  private static final Document OTHER = paper("c", "任务分工", "云政发〔2031〕4号", 2031);
  private static final Library LIBRARY =
      new Library(List.of(FIRST, SECOND, OTHER), List.of(), List.of());

  @Test
  void labelsEachApart() {
    assertThat(Papers.label(FIRST, LIBRARY)).isEqualTo("政府工作报告（云川市2030）");
    assertThat(Papers.label(SECOND, LIBRARY)).isEqualTo("政府工作报告（云政发〔2031〕2号）");
    assertThat(Papers.label(OTHER, LIBRARY)).isEqualTo("任务分工");
  }

  private static Document paper(String id, String title, String code, int year) {
    return new Document(
        id,
        title,
        code,
        "",
        new Place("云川市"),
        Optional.empty(),
        Optional.of(Period.of(year)),
        DocumentKind.WORK_REPORT,
        new Span(id + ".txt", 1, 2, 0, 0),
        List.of());
  }
}
