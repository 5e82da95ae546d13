package org.zhengnuo.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.zhengnuo.format.Csv;

/** Long tables come with word of how far they are, and under their right name. */
@ExtendWith(SiteExtension.class)
class DownloadIT {

  private static final int SLOW = 60_000;
  private static final int FAST = -1;

  @TempDir private Path folder;
  private final Browser browser;
  private final RunningJar jar;

  DownloadIT(Browser browser, RunningJar jar) {
    this.browser = browser;
    this.jar = jar;
  }

  @BeforeEach
  void openALongResult() {
    browser.on(Screen.DESKTOP_LIGHT).open("/search");
    command(
        "Browser.setDownloadBehavior",
        Map.of("behavior", "allow", "downloadPath", folder.toString()));
    command("Network.enable", Map.of());
    assertThat(rows()).isGreaterThan(1000);
    assertThat(browser.one(".progress").isDisplayed()).isFalse();
    browser.consoleErrors();
  }

  @AfterEach
  void isOnlineAgain() {
    line(FAST, false);
  }

  @Test
  void countsTheRowsOfACsv() throws Exception {
    line(SLOW, false);
    click("csv");
    browser.until(b -> said().matches("已下载 [1-9]\\d* 行，共 " + rows() + " 行"));
    line(FAST, false);
    browser.until(b -> said().equals("下载完毕，共 " + rows() + " 行"));
    assertThat(browser.one(".progress button").isDisplayed()).isFalse();
    Path file = downloaded("检索结果.csv");
    assertThat(Files.readAllBytes(file)).isEqualTo(jar.bytes("/search.csv"));
    assertThat(Csv.read(Files.readString(file))).hasSize(rows());
    assertThat(browser.consoleErrors()).isEmpty();
  }

  @Test
  void countsTheBytesOfAWorkbook() throws Exception {
    line(SLOW * 2, false);
    click("xlsx");
    browser.until(b -> said().matches("已下载 0\\.[1-9] MB，全表共 " + rows() + " 行"));
    line(FAST, false);
    browser.until(b -> said().startsWith("下载完毕"));
    try (ZipFile zip = new ZipFile(downloaded("检索结果.xlsx").toFile())) {
      InputStream sheet = zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml"));
      String xml = new String(sheet.readAllBytes(), StandardCharsets.UTF_8);
      assertThat(Pattern.compile("<row ").matcher(xml).results()).hasSize(rows() + 1);
    }
  }

  @Test
  void stopsWhereTheReaderSaysSo() throws IOException {
    line(SLOW, false);
    click("csv");
    browser.until(b -> said().startsWith("已下载"));
    browser.one(".progress button").click();
    browser.until(b -> said().equals("已取消下载"));
    try (var files = Files.list(folder)) {
      assertThat(files).isEmpty();
    }
  }

  @Test
  void leavesItToTheBrowserAfterAFailure() {
    line(FAST, true);
    click("csv");
    browser.until(b -> said().startsWith("下载没有完成"));
    line(FAST, false);
    click("csv");
    downloaded("检索结果.csv");
    browser.consoleErrors();
  }

  private void click(String suffix) {
    browser.follow(browser.one(".exports a[href*='." + suffix + "']"));
  }

  private int rows() {
    return Integer.parseInt(browser.one(".exports a[download]").getDomAttribute("data-rows"));
  }

  private String said() {
    return browser.one(".progress [role=status]").getText();
  }

  private Path downloaded(String name) {
    Path file = folder.resolve(name);
    browser.until(b -> Files.exists(file) && size(file) > 1000);
    return file;
  }

  private static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * @param bytes a second, at most
   */
  private void line(int bytes, boolean offline) {
    command(
        "Network.emulateNetworkConditions",
        Map.of(
            "offline", offline, "latency", 0, "downloadThroughput", bytes, "uploadThroughput", -1));
  }

  private void command(String name, Map<String, Object> values) {
    browser.driver().executeCdpCommand(name, values);
  }
}
