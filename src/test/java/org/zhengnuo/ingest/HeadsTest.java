package org.zhengnuo.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Heads of papers of many kinds: title, 文号, issuer, place, day and year. */
class HeadsTest {

  static List<MarkedHead> heads() throws IOException {
    return MarkedHead.all();
  }

  @ParameterizedTest
  @MethodSource("heads")
  void areReadAsMarked(MarkedHead head, @TempDir Path folder) throws IOException {
    assertThat(head.read(folder)).isEqualTo(head.right());
  }
}
