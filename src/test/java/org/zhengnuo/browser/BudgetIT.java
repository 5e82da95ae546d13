package org.zhengnuo.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The search page stays light, comes whole from the site and does not jump; when it paints is told,
 * not tested: a busy machine is no fault.
 */
@ExtendWith(SiteExtension.class)
class BudgetIT {

  private static final long MOST_BYTES = 150_000;

  /** Style, script, icon, and what the script asks for. */
  private static final double MOST_FILES = 12;

  private final Browser browser;

  BudgetIT(Browser browser) {
    this.browser = browser;
  }

  @Test
  void keepsItsBudgets() {
    browser.on(Screen.DESKTOP_LIGHT).open("/search?q=养老").open("about:blank");
    browser.driver().executeCdpCommand("Network.setCacheDisabled", Map.of("cacheDisabled", true));
    browser.open("/search?q=养老");
    assertThat(
            browser.number(
                "performance.getEntries().reduce((sum, e) => sum + (e.transferSize || 0), 0)"))
        .isBetween(1000.0, (double) MOST_BYTES);
    assertThat(
            browser.number(
                "performance.getEntriesByType('resource')"
                    + ".filter(e => !e.name.startsWith(location.origin + '/')).length"))
        .isZero();
    assertThat(browser.number("performance.getEntriesByType('resource').length"))
        .isBetween(2.0, MOST_FILES);
    browser.until(
        b -> b.number("performance.getEntriesByName('first-contentful-paint').length") > 0);
    double paint =
        browser.number("performance.getEntriesByName('first-contentful-paint')[0].startTime");
    System.out.printf("first contentful paint of /search: %.0f ms%n", paint);
    assertThat(browser.shiftOf("/search?q=养老")).isZero();
  }
}
