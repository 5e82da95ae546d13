package org.zhengnuo.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.zhengnuo.search.Progress;

/** The wording is whole: every key a template asks for is there, and no other. */
class WordingTest {

  private static final Pattern ASKED =
      Pattern.compile("(?:frame\\.say|words\\.of)\\(\"([a-z.]+)\"");
  private static final String RULE = "rule.";
  private static final Pattern RULE_NAME = Pattern.compile("[,=] \"([a-z-]+)\"");
  private static final Pattern ENGLISH = Pattern.compile("[A-Za-z]{3,}");
  private static final List<String> PROPER =
      List.of(
          "Excel",
          "CSV",
          "RIS",
          "seeds/corrections.csv",
          "none",
          "--public-url",
          ".json",
          ".csv",
          ".xlsx",
          ".atom",
          ".ris",
          ".ics");

  private static final Path WORDS_FILE = Path.of("web/words/zh.properties");

  @Test
  void hasEveryKeyThatIsAskedForAndNoOther() throws IOException {
    assertThat(words().stringPropertyNames().stream().filter(key -> !key.startsWith(RULE)))
        .containsExactlyInAnyOrderElementsOf(asked());
  }

  /** Of two wordings of one key the last is shown everywhere, and the first nowhere. */
  @Test
  void wordsEachKeyOnce() throws IOException {
    List<String> keys =
        Files.readAllLines(WORDS_FILE).stream()
            .filter(line -> line.contains("=") && !line.startsWith("#"))
            .map(line -> line.substring(0, line.indexOf('=')))
            .toList();
    assertThat(keys).doesNotHaveDuplicates();
  }

  @Test
  void saysWhatEveryGrammarRuleReads() throws IOException {
    List<String> named = ruleNames();
    assertThat(named).contains("lines", "labelled", "table");
    assertThat(words().stringPropertyNames().stream().filter(key -> key.startsWith(RULE)))
        .containsExactlyInAnyOrderElementsOf(named.stream().map(RULE::concat).toList());
    Frame frame = new Frame(Wording.chinese(), "/", "", "", Progress.NONE, false);
    assertThat(frame.rule("unheard")).isEqualTo("unheard");
    assertThat(frame.rule("lines")).isNotEqualTo("lines");
  }

  /** The names stand in the grammar as the one lower-case word of a call or of a constant. */
  private static List<String> ruleNames() throws IOException {
    StringBuilder grammar = new StringBuilder();
    for (String file :
        List.of(
            "../model/Ownership", "clause/Clauses", "clause/OwnerClause", "clause/SpokenList")) {
      grammar.append(Files.readString(Path.of("src/main/java/org/zhengnuo/parse", file + ".java")));
    }
    return RULE_NAME.matcher(grammar).results().map(WordingTest::key).distinct().toList();
  }

  @Test
  void canBeFilledIn() throws IOException {
    words().forEach((key, text) -> assertThat(new MessageFormat(text.toString())).isNotNull());
    assertThat(Wording.chinese().of("search.total", 12345)).isEqualTo("共 12345 条");
    assertThatThrownBy(() -> Wording.chinese().of("no.such.key"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no.such.key");
  }

  @Test
  void isChinese() throws IOException {
    words()
        .forEach(
            (key, text) -> {
              String rest = text.toString().replaceAll("\\{[^}]*}", "");
              for (String proper : PROPER) {
                rest = rest.replace(proper, "");
              }
              assertThat(ENGLISH.matcher(rest).find()).as("%s=%s", key, text).isFalse();
            });
  }

  @Test
  void standsInNoTemplateInstead() throws IOException {
    Pattern han = Pattern.compile("\\p{IsHan}");
    for (Path template : templates()) {
      String markup = Files.readString(template).replaceAll("<p class=\"examples\">.*?</p>", "");
      markup = markup.replaceAll("String\\.join\\([^)]*\\)", "").replaceAll("[；：、]", "");
      assertThat(han.matcher(markup).find()).as(template.toString()).isFalse();
    }
  }

  private static Properties words() throws IOException {
    Properties words = new Properties();
    try (var reader = Files.newBufferedReader(WORDS_FILE)) {
      words.load(reader);
    }
    return words;
  }

  private static Set<String> asked() throws IOException {
    Set<String> keys = new TreeSet<>();
    for (Path template : templates()) {
      ASKED.matcher(Files.readString(template)).results().map(WordingTest::key).forEach(keys::add);
    }
    String feed = Files.readString(Path.of("src/main/java/org/zhengnuo/web/Feed.java"));
    ASKED.matcher(feed).results().map(WordingTest::key).forEach(keys::add);
    return keys;
  }

  private static String key(MatchResult found) {
    return found.group(1);
  }

  private static List<Path> templates() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("web/templates"))) {
      return files.filter(file -> file.toString().endsWith(".jte")).toList();
    }
  }
}
