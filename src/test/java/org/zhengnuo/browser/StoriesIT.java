package org.zhengnuo.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.zhengnuo.format.Csv;
import org.zhengnuo.format.CsvRow;

/** What three users come for, from the home page to the file in hand. */
@ExtendWith(SiteExtension.class)
class StoriesIT {

  private static final String ENCODED = URLEncoder.encode("市商务局", StandardCharsets.UTF_8);

  private final RunningJar jar;
  private final Browser browser;

  StoriesIT(RunningJar jar, Browser browser) {
    this.jar = jar;
    this.browser = browser;
  }

  @AfterEach
  void nothingWentWrong() {
    assertThat(browser.consoleErrors()).isEmpty();
    assertThat(browser.strangers()).isEmpty();
  }

  /** Find, narrow, cite, export. */
  @ParameterizedTest
  @EnumSource
  void researcher(Screen screen) throws Exception {
    browser.on(screen).open("/");
    browser.search("老旧小区");
    showFacets(screen);
    browser.follow(browser.one("#facet-kind input[value=task]"));
    browser.until(b -> b.path().contains("kind=task"));
    assertThat(browser.one(".chips").getText()).contains("任务");
    assertThat(browser.all(".cards .kind")).extracting(WebElement::getText).containsOnly("任务");
    String found = browser.one(".result-head h2").getText().replaceAll("(?s)\\D*(\\d+).*", "$1");
    String csv = browser.one(".exports a[href*='.csv']").getDomProperty("href");
    assertThat(rows(csv)).hasSize(Integer.parseInt(found));

    browser.follow(browser.one("[id=jining-2023-tasks-78] .hit"));
    assertThat(browser.one("#reference").getText())
        .startsWith("济宁市人民政府. ")
        .contains("济政发〔2023〕1号[EB/OL]. (2023-01-16)[")
        .endsWith("/items/jining-2023-tasks-78.");
    assertThat(browser.one("#quotation").getText()).contains("第78项").contains("第1167–1177行");
    String ris = browser.link("RIS").getDomProperty("href");
    assertThat(new String(jar.bytes(ris), StandardCharsets.UTF_8)).contains("TY  - GOVDOC");
    browser.follow(browser.link("回到“老旧小区”的检索结果"));
    browser.until(b -> b.path().contains("kind=task"));
  }

  /** One topic in 2023 and 2024, side by side with its sources, exported. */
  @ParameterizedTest
  @EnumSource
  void journalist(Screen screen) throws Exception {
    browser.on(screen).open("/");
    browser.follow(browser.link("粮食，2023年与2024年"));
    browser.until(b -> b.path().startsWith("/years?"));
    assertThat(browser.all(".years h2")).extracting(WebElement::getText).hasSize(2);
    List<Integer> tops = browser.all(".years h2").stream().map(h -> h.getRect().getY()).toList();
    assertThat(tops.get(0).equals(tops.get(1))).as("side by side").isEqualTo(!screen.phone());
    assertThat(browser.one(".same").getText()).contains("这里只列济宁市");
    assertThat(browser.all(".years .where a")).hasSize(5);
    List<CsvRow> rows = rows(browser.one(".exports a[href*='.csv']").getDomProperty("href"));
    assertThat(rows.getFirst().get("2023年 文号")).isEqualTo("济政发〔2023〕1号");
    assertThat(rows.getFirst().get("2024年 文件")).isEqualTo("政府工作报告解读");
    browser.follow(browser.link("合为一个列表"));
    browser.until(b -> b.path().contains("sort=year"));
    browser.driver().navigate().back();
    browser.until(b -> b.path().startsWith("/years?"));

    browser.follow(browser.one(".card .where a"));
    browser.until(b -> b.path().startsWith("/documents/"));
    String line = browser.driver().getCurrentUrl().replaceAll(".*#", "");
    Object top =
        browser
            .driver()
            .executeScript(
                "return document.getElementById(arguments[0]).getBoundingClientRect().top", line);
    assertThat(((Number) top).doubleValue()).isBetween(0.0, (double) screen.height());
  }

  /**
   * What was promised, what came of it, what is promised now: three clicks, one sheet, a workbook.
   */
  @Test
  void journalistComparesTwoYears() throws Exception {
    browser.on(Screen.DESKTOP_LIGHT).open("/");
    browser.follow(browser.link("济宁市 2023 → 2024 目标、完成与新目标"));
    browser.until(b -> b.path().startsWith("/compare?"));
    browser.one("main input[name=q]").sendKeys("城镇新增就业");
    browser.follow(browser.one("main form button"));
    browser.until(b -> b.path().contains("q="));
    assertThat(browser.one(".moved").getText()).contains("6.3 万人", "6.7 万人", "6.1 万人", "超额完成");
    assertThat(browser.pagesOnA4()).isEqualTo(1);
    String workbook = browser.link("Excel").getDomProperty("href");
    assertThat(jar.bytes(workbook)).startsWith('P', 'K');
  }

  /** Who owns it, and that unit's ledger. */
  @ParameterizedTest
  @EnumSource
  void staff(Screen screen) throws Exception {
    browser.on(screen).open("/");
    browser.follow(browser.link("全部单位"));
    browser.one(".filter-table").sendKeys("济宁市商务局");
    browser.follow(browser.link("济宁市商务局"));
    assertThat(browser.one("h1").getText()).isEqualTo("济宁市商务局");
    String csv = browser.one(".exports a[href$='.csv']").getDomProperty("href");
    List<CsvRow> led =
        rows(csv).stream()
            .filter(row -> row.get("文号").equals("济政发〔2023〕1号"))
            .filter(row -> row.get("本单位角色").contains("牵头单位"))
            .toList();
    assertThat(led).hasSize(17);
    assertThat(led).allSatisfy(row -> assertThat(row.get("牵头单位")).contains("市商务局"));
    String sheet = sheet(browser.one(".main-act").getDomProperty("href"));
    assertThat(sheet.contains("<f>")).isFalse();
    assertThat(Pattern.compile("<row ").matcher(sheet).results().count())
        .isEqualTo(rows(csv).size() + 1L);
  }

  @Test
  void keysMoveThroughTheResults() {
    browser.on(Screen.DESKTOP_LIGHT).open("/search?q=养老");
    WebElement body = browser.one("body");
    body.sendKeys("j", "j");
    WebElement second = browser.all(".hit").get(1);
    assertThat(browser.driver().switchTo().activeElement()).isEqualTo(second);
    second.sendKeys("k");
    assertThat(browser.driver().switchTo().activeElement()).isEqualTo(browser.all(".hit").get(0));
    browser.all(".hit").get(0).sendKeys("?");
    assertThat(browser.one("#keys").isDisplayed()).isTrue();
    browser.one("#keys button").click();
    browser.one("body").sendKeys("/");
    assertThat(browser.driver().switchTo().activeElement().getDomAttribute("name")).isEqualTo("q");
  }

  @Test
  void suggestionsOpenAPage() throws Exception {
    browser.on(Screen.DESKTOP_LIGHT).open("/");
    String found = new String(jar.bytes("/suggest.json?q=" + ENCODED), StandardCharsets.UTF_8);
    assertThat(found).contains("/units/");
    WebElement box = browser.one("#main input[name=q]");
    box.sendKeys("市商务局");
    browser.until(b -> !b.all(".suggestions [role=option]").isEmpty());
    box.sendKeys(Keys.ARROW_DOWN, Keys.ENTER);
    browser.until(b -> b.path().startsWith("/units/"));
  }

  @Test
  void theThemeIsRemembered() {
    browser.on(Screen.DESKTOP_LIGHT).open("/");
    browser.one(".theme").click();
    browser.open("/help");
    assertThat(browser.one("html").getDomAttribute("data-theme")).isEqualTo("dark");
    browser.driver().manage().deleteAllCookies();
  }

  /** Search, narrow, read and go back, all without JavaScript. */
  @Test
  void searchAndReadingNeedNoJavaScript() throws Exception {
    try (Browser plain = Browser.withoutJavaScript(jar.origin())) {
      plain.on(Screen.DESKTOP_LIGHT).open("/");
      plain.search("养老");
      plain.one("#facet-year input[value='2023']").click();
      plain.one(".apply button").click();
      plain.until(b -> b.path().contains("year=2023"));
      assertThat(plain.one(".chips").getText()).contains("2023");
      plain.one(".card .hit").click();
      plain.link("在全文中阅读").click();
      assertThat(plain.driver().findElement(By.cssSelector(".paper-text")).getText()).isNotBlank();
      assertThat(plain.all(".js-only")).noneMatch(WebElement::isDisplayed);
    }
  }

  private void showFacets(Screen screen) {
    if (screen.phone()) {
      browser.follow(browser.one(".unfold + label"));
    }
  }

  private List<CsvRow> rows(String address) throws Exception {
    return Csv.read(new String(jar.bytes(address), StandardCharsets.UTF_8));
  }

  private String sheet(String address) throws IOException, InterruptedException {
    Path file = Files.createTempFile("ledger", ".xlsx");
    Files.write(file, jar.bytes(address));
    try (var zip = new ZipFile(file.toFile())) {
      return new String(
          zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml")).readAllBytes(),
          StandardCharsets.UTF_8);
    } finally {
      Files.delete(file);
    }
  }
}
