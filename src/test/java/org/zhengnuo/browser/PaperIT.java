package org.zhengnuo.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.WebElement;

/** What comes out of the printer: dark on white whatever the screen shows, and whole. */
@ExtendWith(SiteExtension.class)
class PaperIT {

  private final Browser browser;

  PaperIT(Browser browser) {
    this.browser = browser;
  }

  @AfterEach
  void forgetTheTheme() {
    browser.driver().manage().deleteAllCookies();
    browser.on(Screen.DESKTOP_LIGHT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/search?q=养老&year=2023",
        "/items/jining-2023-tasks-35",
        "/documents/yanzhou-2024-gazette-p3",
        "/units/ji-ning-shi-shang-wu-ju",
        "/documents",
        "/matrix",
        "/targets?q=就业",
        "/compare?a=济宁市@2023&b=济宁市@2024",
        "/years?q=就业"
      })
  void isLightAndWhole(String page) {
    browser.on(Screen.DESKTOP_LIGHT).open("/help");
    browser.driver().executeScript("document.cookie = 'theme=dark; path=/'");
    browser.onPaper().open(page);
    assertThat(browser.one("html").getDomAttribute("data-theme")).isEqualTo("dark");
    assertThat(browser.text("getComputedStyle(document.body).backgroundColor"))
        .isEqualTo("rgb(255, 255, 255)");
    assertThat(browser.text("getComputedStyle(document.body).color")).isEqualTo("rgb(0, 0, 0)");
    assertThat(browser.all("header, footer, button:not(th *), .exports, .facets, .outline, .pager"))
        .noneMatch(WebElement::isDisplayed);
    assertThat(browser.all("th button")).allMatch(WebElement::isDisplayed);
    assertThat(browser.number(CUT_SHORT)).as("texts that are cut short").isZero();
  }

  private static final String CUT_SHORT =
      "[...document.querySelectorAll('main *')].filter(e => e.checkVisibility() &&"
          + " getComputedStyle(e).overflowX !== 'visible' && (e.scrollWidth > e.clientWidth + 1 ||"
          + " e.scrollHeight > e.clientHeight + 1)).length";
}
