package org.zhengnuo.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhengnuo.measure.StatementReader;
import org.zhengnuo.model.ItemKind;
import org.zhengnuo.model.Measure;
import org.zhengnuo.model.Period;

/** A target is judged by what papers use for its unit, and by no other. */
class KeptPromiseTest {

  @ParameterizedTest
  @CsvSource({
    "新增创新平台60家, 新增创新平台88个, exceeded",
    "新增创新平台60家, 新增创新平台60个, met",
    "新增创新平台60家, 新增创新平台40家, missed",
    "粮食产量稳定在10亿斤, 粮食产量60万吨, exceeded",
    "改造管网30公里, 改造管网30处, not_comparable"
  })
  void unitsOfOneSortAreCompared(String promised, String reported, String verdict) {
    Measure target = measure(ItemKind.TASK, promised);
    Measure outcome = measure(ItemKind.REVIEW, reported);
    assertThat(KeptPromise.of(target, outcome).verdict()).hasToString(verdict);
  }

  private static Measure measure(ItemKind kind, String text) {
    return new StatementReader(_ -> false)
        .read(kind, "", text + "。", Optional.of(Period.of(2031))).stream()
            .flatMap(statement -> statement.measures().stream())
            .findFirst()
            .orElseThrow(() -> new AssertionError(List.of(text)));
  }
}
