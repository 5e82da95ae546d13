package org.zhengnuo.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Work reports of four decades: year and place, what looks back and what plans, of which years. */
class WorkReportsTest {

  static List<MarkedReport> reports() throws IOException {
    return MarkedReport.all();
  }

  @ParameterizedTest
  @MethodSource("reports")
  void isReadAsMarked(MarkedReport report, @TempDir Path folder) throws IOException {
    assertThat(report.wrong(folder)).isEmpty();
  }
}
