package org.zhengnuo.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every page, on both sorts of screen and in both themes: usable by all, quiet in the console, at
 * home on this host, never jumping.
 */
@ExtendWith(SiteExtension.class)
class AccessibilityIT {

  private static final List<String> PAGES =
      List.of(
          "/",
          "/search?q=养老",
          "/search?unit=市商务局&role=lead&year=2023",
          "/facets?facet=unit&q=养老",
          "/search?q=无此事项",
          "/search?q=谁负责托育",
          "/items/jining-2023-tasks-35?q=房住不炒&n=1",
          "/documents",
          "/documents/yanzhou-2024-gazette-p3?q=老旧小区",
          "/units",
          "/units/ji-ning-shi-shang-wu-ju",
          "/leaders",
          "/leaders/shi-ke-qing",
          "/owners?q=老旧小区改造",
          "/matrix?document=yanzhou-2024-gazette-p2",
          "/targets?q=养老",
          "/indicators?q=就业",
          "/indicators/城镇新增就业-increment",
          "/compare?a=济宁市@2023&b=济宁市@2024",
          "/phrases?q=营商环境,养老",
          "/years",
          "/years?q=粮食",
          "/search?q=农业 -单位:\"济宁市商务局\"&year=2023&year=2024&from=2022",
          "/lists?terms=养老%0A无此事项",
          "/help");

  /** Also what is good practice, and what axe still counts as an experiment. */
  static final List<String> RULES =
      List.of(
          "wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice", "experimental");

  private final Browser browser;

  AccessibilityIT(Browser browser) {
    this.browser = browser;
  }

  /** How many screens each page is looked at on; the whole walk takes four minutes. */
  private static final int SCREENS = Integer.getInteger("axe.screens", 1);

  /**
   * Each page on a phone and on a desk, one of them light and the other dark; in a short run on one
   * of the two, in turn.
   */
  static Stream<Arguments> everyPage() {
    return IntStream.range(0, PAGES.size())
        .boxed()
        .flatMap(
            i ->
                screens(i % 2 == 0)
                    .skip(SCREENS == 1 ? i / 2 % 2 : 0)
                    .limit(SCREENS)
                    .map(screen -> Arguments.of(screen, PAGES.get(i))));
  }

  private static Stream<Screen> screens(boolean lightPhone) {
    return Stream.of(Screen.values()).filter(s -> (s.phone() != s.dark()) == lightPhone);
  }

  @ParameterizedTest
  @MethodSource("everyPage")
  void isUsableByAll(Screen screen, String page) {
    browser.on(screen).open(page);
    assertThat(new AxeBuilder().withTags(RULES).analyze(browser.driver()).getViolations())
        .extracting(Rule::getId)
        .isEmpty();
    assertThat(browser.shiftOf(page)).as("layout shift").isZero();
    assertThat(browser.all("[role=search]"))
        .extracting(search -> search.getDomAttribute("aria-label"))
        .as("newer rules than these want searches told apart")
        .doesNotHaveDuplicates();
    assertThat(browser.consoleErrors()).isEmpty();
    assertThat(browser.strangers()).isEmpty();
    assertThat(
            browser
                .driver()
                .executeScript("return document.documentElement.scrollWidth <= innerWidth"))
        .as("nothing wider than the screen")
        .isEqualTo(true);
  }
}
