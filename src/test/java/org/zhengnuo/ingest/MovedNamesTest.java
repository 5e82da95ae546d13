package org.zhengnuo.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.zhengnuo.ingest.MovedNames.Known;

/** An old id leads to the one who bears its name now, in the same place, if there is one alone. */
class MovedNamesTest {

  private static final Map<String, String> GIVEN =
      Map.of("官晓芳|青州市", "guan-xiao-fang", "宫晓芳|青州市", "gong-xiao-fang");

  private static Map<String, String> moved(Known... known) {
    return MovedNames.of("leaders", GIVEN, List.of(known));
  }

  private static Known known(String name, String id, String place, String... aliases) {
    return new Known(name + "|" + place, id, List.of(aliases), place);
  }

  @Test
  void leadsToWhoBearsTheNameAsAnAlias() {
    assertThat(moved(known("宫晓芳", "gong-xiao-fang", "青州市", "官晓芳")))
        .isEqualTo(Map.of("leaders/guan-xiao-fang", "gong-xiao-fang"));
  }

  @Test
  void aNameThatIsBorneMovesNowhere() {
    assertThat(
            moved(
                known("宫晓芳", "gong-xiao-fang", "青州市", "官晓芳"),
                known("官晓芳", "guan-xiao-fang", "青州市")))
        .isEmpty();
  }

  @Test
  void theSameNameInAnotherCityIsSomebodyElse() {
    assertThat(
            moved(
                known("宫晓芳", "gong-xiao-fang", "青州市"),
                known("宫晓芳", "gong-xiao-fang-2", "寿光市", "官晓芳")))
        .isEmpty();
  }

  @Test
  void nobodyIsGuessed() {
    assertThat(
            moved(
                known("宫晓芳", "gong-xiao-fang", "青州市", "官晓芳"),
                known("官小芳", "guan-xiao-fang-2", "青州市", "官晓芳")))
        .isEmpty();
  }
}
