package org.zhengnuo.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A whole result goes out as it is read, however long it is. */
class ExportTest {

  /** Far more than all buffers between here and there hold. */
  private static final int LONG = 60_000;

  private static final int SHORT = 5_000;

  @Test
  void holdsEveryRowOfACsv() throws Exception {
    try (TestSite site = TestSite.over(new LongIndex(SHORT))) {
      String csv = site.get("/search.csv").body();
      assertThat(csv.lines().skip(1)).hasSize(SHORT);
      assertThat(csv.lines().skip(1).map(line -> line.split(",", 3)[1]).distinct()).hasSize(SHORT);
      assertThat(csv.lines().skip(SHORT).findFirst())
          .hasValueSatisfying(last -> assertThat(last).startsWith(SHORT + ","));
    }
  }

  @Test
  void holdsEveryRowOfAWorkbook(@TempDir Path folder) throws Exception {
    try (TestSite site = TestSite.over(new LongIndex(SHORT))) {
      Path file = Files.write(folder.resolve("a.xlsx"), site.bytes("/search.xlsx"));
      String sheet = sheet(file);
      assertThat(Pattern.compile("<row ").matcher(sheet).results()).hasSize(SHORT + 1);
      assertThat(sheet).contains("item-0<").contains("item-" + (SHORT - 1) + "<");
    }
  }

  /** Read by its list of contents, as spreadsheets do. */
  private static String sheet(Path workbook) throws Exception {
    try (ZipFile zip = new ZipFile(workbook.toFile())) {
      InputStream sheet = zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml"));
      return new String(sheet.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** While nobody reads, nothing is made: so nothing is kept. */
  @ParameterizedTest
  @ValueSource(strings = {"/search.csv", "/search.xlsx"})
  void makesRowsOnlyAsTheyAreRead(String path) throws Exception {
    LongIndex index = new LongIndex(LONG);
    try (TestSite site = TestSite.over(index);
        Socket reader = asking(site, path)) {
      assertThat(reader.getInputStream().readNBytes(1000)).hasSize(1000);
      assertThat(settled(index)).isBetween(1, LONG / 2);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/search.csv", "/search.xlsx"})
  void endsQuietlyWhereTheReaderLeaves(String path) throws Exception {
    LongIndex index = new LongIndex(LONG);
    PrintStream before = System.err;
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
    try (TestSite site = TestSite.over(index);
        TestSite broken = TestSite.broken()) {
      try (Socket reader = asking(site, path)) {
        assertThat(reader.getInputStream().readNBytes(1000)).hasSize(1000);
      }
      assertThat(settled(index)).isLessThan(LONG);
      assertThat(said.toString(StandardCharsets.UTF_8)).doesNotContain("incident");
      broken.get("/search.json");
      assertThat(said.toString(StandardCharsets.UTF_8)).contains("incident");
    } finally {
      System.setErr(before);
    }
  }

  private static Socket asking(TestSite site, String path) throws Exception {
    Socket socket = new Socket("127.0.0.1", site.port());
    socket.setSoTimeout(10_000);
    String request = "GET " + path + " HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n";
    socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
    return socket;
  }

  /** How many items have been made once no more are. */
  private static int settled(LongIndex index) throws InterruptedException {
    int last = -1;
    while (last != index.made()) {
      last = index.made();
      Thread.sleep(700);
    }
    return last;
  }
}
