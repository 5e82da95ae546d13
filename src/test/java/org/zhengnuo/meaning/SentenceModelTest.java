package org.zhengnuo.meaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What means the same lies near; what does not, farther off. */
class SentenceModelTest {

  private static SentenceModel model;

  @BeforeAll
  static void load() {
    model = SentenceModel.load();
  }

  @AfterAll
  static void close() {
    model.close();
  }

  private static float cosine(String one, String other) {
    float[] first = model.vector(one);
    float[] second = model.vector(other);
    float sum = 0;
    for (int i = 0; i < SentenceModel.SIZE; i++) {
      sum += first[i] * second[i];
    }
    return sum;
  }

  @Test
  void vectorsHaveLengthOne() {
    assertThat(cosine("老旧小区改造", "老旧小区改造")).isCloseTo(1, within(1e-5f));
    assertThat(cosine("", "")).isCloseTo(1, within(1e-5f));
  }

  @Test
  void theSameSentenceHasTheSameVectorWhateverWasComputedBefore() {
    float[] alone = model.vector("新增托位2000个。");
    model.vector("加快推进南水北调续建配套工程建设，完善农村供水保障体系。");
    assertThat(model.vector("新增托位2000个。")).isEqualTo(alone);
  }

  @Test
  void everydayWordsLieNearThoseOfPapers() {
    assertThat(cosine("楼上装电梯", "支持既有住宅加装电梯。")).isGreaterThan(cosine("楼上装电梯", "落实粮食安全党政同责。") + 0.2f);
    assertThat(cosine("打工人讨薪", "根治拖欠农民工工资问题。")).isGreaterThan(cosine("打工人讨薪", "推进国土绿化。") + 0.2f);
  }

  @Test
  void readsAVeryLongTextUpToItsLimit() {
    String start = "保障粮食安全。".repeat(100);
    assertThat(cosine(start, start + "另起一段，全然无关。")).isCloseTo(1, within(1e-5f));
  }

  @Test
  void leavesNoFolderBehind() throws Exception {
    Path path;
    try (NativeFolder folder = NativeFolder.create()) {
      folder.addLibraries();
      path = folder.path();
      assertThat(path).isNotEmptyDirectory();
    }
    assertThat(path).doesNotExist();
  }
}
