package org.zhengnuo.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** Narrowing in place: by mouse, keyboard, screen reader and thumb. */
@ExtendWith(SiteExtension.class)
class NarrowingIT {

  private static final String UNITS = "#facet-unit .values li:not([hidden]) .value";

  private final Browser browser;

  NarrowingIT(Browser browser) {
    this.browser = browser;
  }

  @AfterEach
  void nothingWentWrong() {
    assertThat(browser.consoleErrors()).isEmpty();
  }

  /** Names, aliases, pinyin and initials; neither counts nor the words of the links. */
  @ParameterizedTest
  @CsvSource({"卫健, 济宁市卫生健康委员会", "weisheng, 济宁市卫生健康委员会", "swj, 济宁市商务局"})
  void findsInsideAFacet(String typed, String unit) {
    units("/search?kind=task");
    double all =
        browser.number(
            "parseInt(document.querySelector('#facet-unit summary .figures').textContent)");
    browser.one("#facet-unit .inside").sendKeys(typed);
    browser.until(_ -> shownUnits().contains(unit));
    assertThat(shownUnits()).hasSizeLessThan((int) all);
    assertThat(browser.all("#facet-unit .values li[hidden]")).noneMatch(WebElement::isDisplayed);
  }

  /** A unit that is not among the first is found, chosen, and what was chosen before stays. */
  @Test
  void choosesAmongAllValuesOfAFacet() {
    List<String> first = units("/search?kind=task");
    WebElement rest = browser.one("#facet-unit .rest a");
    assertThat(rest.getText()).matches("另有 \\d+ 个");
    browser.follow(browser.one("#facet-unit .values input"));
    browser.until(b -> b.path().contains("unit="));
    String chosen =
        browser.text("document.querySelector('#facet-unit .values input:checked').value");
    browser.one("#facet-unit .inside").sendKeys("残联");
    browser.until(_ -> shownUnits().contains("济宁市残疾人联合会"));
    assertThat(first).doesNotContain("济宁市残疾人联合会");
    browser.follow(browser.one("#facet-unit .values li:not([hidden]) input"));
    browser.until(b -> b.path().contains("lian-he-hui"));
    assertThat(browser.path()).contains("unit=" + chosen);
    browser.one("#facet-unit .inside").clear();
    browser.one("#facet-unit .inside").sendKeys(" ");
    browser.until(_ -> shownUnits().size() > 2);
    assertThat(browser.all("#facet-unit .values input:checked")).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({"只看", "排除", "1"})
  void findsNothingInWhatIsNoName(String typed) {
    units("/search?q=养老");
    browser.one("#facet-unit .inside").sendKeys(typed);
    browser.until(_ -> shownUnits().isEmpty());
    assertThat(browser.one("#facet-unit .nothing").isDisplayed()).isTrue();
  }

  /** What was typed and how it is ordered stay, and the keyboard stays where it was. */
  @Test
  void keepsFacetsAndFocusWhileNarrowing() {
    units("/search?q=养老");
    List<String> first = shownUnits();
    browser.one("#facet-unit .inside").sendKeys("ws");
    browser.until(_ -> !shownUnits().equals(first));
    browser.one("#facet-unit .by-name").click();
    List<String> byName = shownUnits();
    browser.one("#facet-kind input[value=task]").sendKeys(Keys.SPACE);
    browser.until(b -> b.path().contains("kind=task"));
    assertThat(browser.one("#facet-unit .inside").getDomProperty("value")).isEqualTo("ws");
    assertThat(browser.one("#facet-unit .by-name").getText()).isEqualTo("按数量");
    browser.until(_ -> !shownUnits().isEmpty() && byName.containsAll(shownUnits()));
    assertThat(byName).containsSubsequence(shownUnits());
    assertThat(browser.focused().getDomAttribute("value")).isEqualTo("task");
    saysTheTotal();
  }

  @Test
  void keepsTheKeyboardsPlaceAfterLinks() {
    browser.on(Screen.DESKTOP_LIGHT).open("/search?q=养老&year=2023");
    press(browser.one("#facet-kind .acts a"));
    browser.until(b -> b.path().contains("kind="));
    assertThat(browser.focused().getDomAttribute("name")).isEqualTo("kind");
    saysTheTotal();
    press(browser.one(".chips a"));
    browser.until(b -> !b.path().contains("year="));
    assertThat(browser.focused()).isEqualTo(browser.one(".chips a"));
    press(browser.one(".chips a"));
    browser.until(b -> b.all(".chips").isEmpty());
    assertThat(browser.focused().getDomAttribute("id")).isEqualTo("total");
    saysTheTotal();
  }

  /** What is excluded is a filter like the others, and gone with one press. */
  @Test
  void excludesByAFilterOfItsOwn() {
    browser.on(Screen.DESKTOP_LIGHT).open("/search?q=养老");
    String before = browser.one("#total").getText();
    press(browser.one("#facet-unit .acts a + a"));
    browser.until(b -> !b.all(".chips a").isEmpty());
    assertThat(browser.one(".chips").getText()).contains("排除单位").contains("去掉后");
    assertThat(browser.focused().getDomAttribute("name")).isEqualTo("unit");
    press(browser.one(".chips a"));
    browser.until(b -> b.all(".chips").isEmpty());
    assertThat(browser.one("#total").getText()).isEqualTo(before);
    assertThat(browser.one("#main input[name=q]").getDomProperty("value")).isEqualTo("养老");
  }

  @Test
  void refusesAWrongRangeBesideItsFields() {
    browser.on(Screen.DESKTOP_LIGHT).open("/search?q=养老&from=2022");
    browser.one("input[name=to]").sendKeys("2021", Keys.TAB);
    browser.until(b -> b.one(".wrong").getText().contains("不能晚于"));
    assertThat(browser.path()).doesNotContain("to=");
    assertThat(browser.all(".card")).isNotEmpty();
  }

  @Test
  void skipsToResultsAndFilters() {
    browser.on(Screen.DESKTOP_LIGHT).open("/search?q=养老");
    assertThat(browser.all(".skip").stream().map(link -> link.getDomProperty("textContent")))
        .containsExactly("跳到正文", "跳到结果", "跳到筛选");
    press(browser.all(".skip").get(1));
    browser.until(b -> "results".equals(b.focused().getDomAttribute("id")));
    press(browser.all(".skip").get(2));
    browser.until(b -> "filters".equals(b.focused().getDomAttribute("id")));
    assertThat(browser.all(".card")).isNotEmpty();
  }

  /** A thumb reaches what a mouse does, and sees the new total where it is. */
  @Test
  void narrowsByThumb() {
    browser.on(Screen.PHONE_LIGHT).open("/search?q=养老");
    browser.follow(browser.one(".unfold + label"));
    for (WebElement act : browser.all("#facet-leader .acts a")) {
      assertThat(reachable(act)).as(act.getText()).isTrue();
    }
    browser.follow(browser.one("#facet-year input[value='2023']"));
    browser.until(b -> b.path().contains("year=2023"));
    String total =
        browser.one("#total").getDomProperty("textContent").replaceAll("(?s)\\D*(\\d+).*", "$1");
    WebElement shown = browser.one(".shown a");
    assertThat(shown.getText()).isEqualTo("查看 " + total + " 条结果");
    assertThat(reachable(shown)).isTrue();
    assertThat(browser.one("#chosen").getText()).isEqualTo("已选 1 项");
    shown.click();
    assertThat(browser.focused().getDomAttribute("id")).isEqualTo("total");
    assertThat(browser.number("document.activeElement.getBoundingClientRect().top"))
        .isBetween(0.0, (double) Screen.PHONE_LIGHT.height());
  }

  /**
   * Nothing lies over its middle where it stands, without scrolling to it first where it sticks.
   */
  private boolean reachable(WebElement element) {
    return (boolean)
        browser
            .driver()
            .executeScript(
                """
                const [element] = arguments;
                const seen = () => {
                  const box = element.getBoundingClientRect();
                  const top = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
                  return box.height >= 24 && element.contains(top) && getComputedStyle(element.parentNode).opacity === '1';
                };
                if (!element.closest('.shown')) element.scrollIntoView({block: 'center'});
                return seen();
                """,
                element);
  }

  private void saysTheTotal() {
    browser.until(
        b ->
            b.text("document.getElementById('said').textContent")
                .equals(b.text("document.getElementById('total').textContent")));
  }

  private void press(WebElement link) {
    browser.driver().executeScript("arguments[0].focus()", link);
    link.sendKeys(Keys.ENTER);
  }

  private List<String> units(String address) {
    browser.on(Screen.DESKTOP_LIGHT).open(address);
    return shownUnits();
  }

  /** Read at once: the rows may be replaced at any moment. */
  private List<String> shownUnits() {
    String names =
        browser.text(
            "[...document.querySelectorAll('" + UNITS + "')].map(e => e.textContent).join('|')");
    return names.isEmpty() ? List.of() : List.of(names.split("\\|"));
  }
}
