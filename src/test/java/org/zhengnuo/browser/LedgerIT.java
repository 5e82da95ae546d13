package org.zhengnuo.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;
import org.zhengnuo.format.Csv;
import org.zhengnuo.pages.ReportDesk.Field;

/** From the invitation by the office to the sheet that is signed. */
class LedgerIT {

  private static final Path INDEX = Path.of("target", "ledger-index");
  private static final String UNIT = "ji-ning-shi-shang-wu-ju";

  /** 2,000 enterprises in 2023: an increment. */
  private static final String COUNTED = "jining-2023-tasks-11";

  private static final String HELD = "jining-2023-tasks-103";
  private static final String BOARD = "/ledger?period=2023-06&unit=" + UNIT;

  @TempDir private static Path folder;
  private static RunningJar jar;
  private static Browser browser;

  @BeforeAll
  static void start() throws Exception {
    jar = RunningJar.serving(INDEX, "--ledger", file());
    browser = Browser.at(jar.origin());
  }

  @AfterAll
  static void stop() {
    browser.close();
    jar.close();
  }

  private static String file() {
    return folder.resolve("ledger.db").toString();
  }

  private static String invited() throws IOException {
    String table =
        RunningJar.printed(
            "ledger invite",
            INDEX,
            "--ledger",
            file(),
            "--unit",
            "济宁市商务局",
            "--period",
            "2023-06",
            "--until",
            LocalDate.now().plusDays(3).toString(),
            "--public-url",
            jar.origin());
    return Csv.read(table).getFirst().get("链接");
  }

  /**
   * By 30 June 181 of 365 days are gone, 50 %; 700 of 2,000 are 35 %: 15 points behind is yellow.
   */
  @Test
  void aUnitReportsAndTheBoardTurnsYellow() throws Exception {
    assertThat(colour(COUNTED)).isEqualTo("未填报");
    usable(Screen.DESKTOP_DARK);
    browser.on(Screen.PHONE_LIGHT).open(invited());
    assertThat(browser.one("h1").getText()).contains("济宁市商务局", "2023年6月");
    fill(COUNTED, "推进中", "700", "新增“四上”企业七百家");
    fill(HELD, "已完成", "", "三次都已办");
    browser.one("#reporter").sendKeys("王海");
    usable(Screen.PHONE_LIGHT);
    browser.follow(browser.one(".send button"));
    browser.until(b -> !b.all(".confirm").isEmpty());
    assertThat(browser.one(".same").getText()).contains("读到 2 条填写", "还没有记入台账");
    assertThat(browser.one(".invited table").getText()).contains("推进中，完成 700", "已完成");
    usable(Screen.PHONE_DARK);
    browser.follow(browser.one(".confirm button"));
    browser.until(b -> !b.all(".receipt").isEmpty());
    assertThat(browser.one(".receipt").getText()).contains("第 1 批", "2 条");
    usable(Screen.DESKTOP_LIGHT);
    assertThat(paper()).as("the receipt on paper").contains("回执", "第1批", "推进中，完成700");

    assertThat(colour(COUNTED)).isEqualTo("黄");
    assertThat(colour(HELD)).isEqualTo("已完成");
    assertThat(browser.one("[id=" + COUNTED + "] .pace").getText())
        .contains("应达 50 %，已达 35 %（700/2,000），落后 15 个百分点", "济宁市商务局");
    signed();
    browser.open("/due?from=2023-01-01");
    usable(Screen.PHONE_LIGHT);
  }

  private static String colour(String item) {
    String words = item.equals(COUNTED) ? "四上" : "";
    browser.on(Screen.DESKTOP_LIGHT).open(BOARD + "&size=100&q=" + words);
    return browser.one("[id=" + item + "] .colour").getText();
  }

  private static void fill(String item, String state, String value, String text) {
    new Select(field(Field.STATE.of(item))).selectByVisibleText(state);
    field(Field.VALUE.of(item)).sendKeys(value);
    field(Field.TEXT.of(item)).sendKeys(text);
  }

  private static WebElement field(String name) {
    WebElement field = browser.driver().findElement(By.name(name));
    browser.driver().executeScript("arguments[0].scrollIntoView({block:'center'})", field);
    return field;
  }

  /** 对账, on paper. */
  private static void signed() throws IOException {
    browser.on(Screen.DESKTOP_LIGHT).open("/ledger/2023-06");
    usable(Screen.DESKTOP_DARK);
    browser.on(Screen.DESKTOP_DARK);
    assertThat(paper()).contains("2023年6月对账", "济宁市商务局", "核对人：", "审核人：");
    assertThat(paper()).doesNotContain("快捷键", "CSV");
  }

  /** What stands on it, without the spaces and ends of its lines. */
  private static String paper() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(browser.printed())) {
      return new PDFTextStripper().getText(pdf).replaceAll("\\s+", "");
    }
  }

  private static final String WIDE =
      "document.documentElement.scrollWidth <= innerWidth && innerWidth == 320 ? '' :"
          + " innerWidth + ': ' + [...document.querySelectorAll('main *')]"
          + ".filter(e => e.getBoundingClientRect().right > 320)"
          + ".map(e => e.tagName + '.' + e.className).slice(0, 8).join(' ')";

  /** By all, as it stands: on a screen it is used on, and on the narrowest. */
  private static void usable(Screen screen) {
    browser.on(screen);
    assertThat(
            new AxeBuilder()
                .withTags(AccessibilityIT.RULES)
                .analyze(browser.driver())
                .getViolations())
        .extracting(Rule::getId)
        .as(browser.path().replaceAll("/report/.*", "/report/") + " " + screen)
        .isEmpty();
    assertThat(browser.narrowest().text(WIDE)).as("wider than the screen").isEmpty();
    browser.on(Screen.PHONE_LIGHT);
    assertThat(browser.consoleErrors()).isEmpty();
    assertThat(browser.strangers()).isEmpty();
  }
}
