package org.zhengnuo.browser;

import java.io.File;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.logging.Level;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.zhengnuo.format.Json;

/** Chromium without a window, which notes every console error and every request. */
final class Browser implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final ChromeDriver driver;
  private final String origin;

  private Browser(ChromeDriver driver, String origin) {
    this.driver = driver;
    this.origin = origin;
  }

  static Browser at(String origin) {
    return new Browser(started(true), origin);
  }

  static Browser withoutJavaScript(String origin) {
    return new Browser(started(false), origin);
  }

  private static ChromeDriver started(boolean javaScript) {
    ChromeOptions options = new ChromeOptions();
    options.setBinary(installed("chromium").toFile());
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-dev-shm-usage",
        "--disable-gpu",
        "--lang=zh-CN",
        "--disable-background-networking",
        "--disable-component-update",
        "--no-first-run");
    if (!javaScript) {
      options.setExperimentalOption(
          "prefs", Map.of("profile.managed_default_content_settings.javascript", 2));
    }
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable("browser", Level.SEVERE);
    logs.enable("performance", Level.ALL);
    options.setCapability("goog:loggingPrefs", logs);
    File chromedriver = installed("chromedriver").toFile();
    return new ChromeDriver(
        new ChromeDriverService.Builder()
            .usingDriverExecutable(chromedriver)
            .usingAnyFreePort()
            .build(),
        options);
  }

  private static Path installed(String program) {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator))
        .map(folder -> Path.of(folder, program))
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("not installed: " + program));
  }

  ChromeDriver driver() {
    return driver;
  }

  Browser on(Screen screen) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of(
            "width",
            screen.width(),
            "height",
            screen.height(),
            "deviceScaleFactor",
            1,
            "mobile",
            screen.phone()));
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of(
            "media",
            "",
            "features",
            List.of(Map.of("name", "prefers-color-scheme", "value", screen.theme()))));
    return this;
  }

  /** The narrowest screen that is promised. */
  Browser narrowest() {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", 320, "height", 640, "deviceScaleFactor", 1, "mobile", true));
    return this;
  }

  /** As on paper, from a screen that is dark. */
  Browser onPaper() {
    on(Screen.DESKTOP_DARK);
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of(
            "media",
            "print",
            "features",
            List.of(Map.of("name", "prefers-color-scheme", "value", "dark"))));
    return this;
  }

  /** How many sheets of A4 the page is printed on. */
  int pagesOnA4() {
    String pdf = new String(printed(), StandardCharsets.ISO_8859_1);
    return (int) Pattern.compile("/Type\\s*/Page\\b(?!s)").matcher(pdf).results().count();
  }

  /** The page as a PDF on A4. */
  byte[] printed() {
    Object printed =
        driver
            .executeCdpCommand("Page.printToPDF", Map.of("paperWidth", 8.27, "paperHeight", 11.69))
            .get("data");
    return Base64.getDecoder().decode((String) printed);
  }

  Browser open(String address) {
    driver.get(address.startsWith("/") ? origin + address : address);
    return this;
  }

  WebElement one(String selector) {
    return new WebDriverWait(driver, PATIENCE).until(d -> d.findElement(By.cssSelector(selector)));
  }

  List<WebElement> all(String selector) {
    return driver.findElements(By.cssSelector(selector));
  }

  WebElement link(String text) {
    return new WebDriverWait(driver, PATIENCE).until(d -> d.findElement(By.partialLinkText(text)));
  }

  /** Opens what a link points to, as a click does, wherever the link is on the page. */
  void follow(WebElement link) {
    driver.executeScript("arguments[0].scrollIntoView({block:'center'})", link);
    link.click();
  }

  void search(String words) {
    WebElement box = one("#main input[name=q]");
    box.clear();
    box.sendKeys(words, Keys.ENTER);
    until(b -> b.path().startsWith("/search?") && b.loaded());
  }

  /** Waits until the page's text, links and address satisfy someone. */
  void until(Predicate<Browser> satisfied) {
    new WebDriverWait(driver, PATIENCE).until(d -> satisfied.test(this));
  }

  private boolean loaded() {
    return "complete".equals(driver.executeScript("return document.readyState"));
  }

  /**
   * How much the page that stands open jumps by itself as it loads. A busy machine may paint one
   * load in pieces; what shifts again is the page's own fault.
   */
  double shiftOf(String page) {
    double shift = layoutShift();
    return shift == 0 ? shift : open(page).layoutShift();
  }

  private double layoutShift() {
    return number(
        "(() => { const seen = new PerformanceObserver(() => {});"
            + " seen.observe({type: 'layout-shift', buffered: true});"
            + " return seen.takeRecords().reduce((sum, e) => sum + e.value, 0); })()");
  }

  double number(String expression) {
    return ((Number) driver.executeScript("return " + expression)).doubleValue();
  }

  String text(String expression) {
    return String.valueOf(driver.executeScript("return " + expression));
  }

  WebElement focused() {
    return driver.switchTo().activeElement();
  }

  String path() {
    URI now = URI.create(driver.getCurrentUrl());
    return now.getRawPath() + (now.getRawQuery() == null ? "" : "?" + now.getRawQuery());
  }

  /** Console errors since the last call. */
  List<String> consoleErrors() {
    return driver.manage().logs().get("browser").getAll().stream()
        .map(LogEntry::getMessage)
        .toList();
  }

  /** Hosts asked since the last call, other than this site's. */
  List<String> strangers() {
    return driver.manage().logs().get("performance").getAll().stream()
        .map(entry -> (Map<?, ?>) Json.read(entry.getMessage(), Map.class).get("message"))
        .filter(message -> message.get("method").equals("Network.requestWillBeSent"))
        .map(message -> (Map<?, ?>) ((Map<?, ?>) message.get("params")).get("request"))
        .map(request -> request.get("url").toString())
        .filter(url -> url.startsWith("http") && !url.startsWith(origin))
        .toList();
  }

  @Override
  public void close() {
    driver.quit();
  }
}
