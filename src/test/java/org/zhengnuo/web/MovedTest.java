package org.zhengnuo.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The address of an id of before leads to the one that stands for it now, in every form. */
class MovedTest {

  private static final TestSite SITE = TestSite.ready();

  @AfterAll
  static void close() {
    SITE.close();
  }

  @ParameterizedTest
  @CsvSource({
    "/items/yunchuan-tasks-L2, /items/yunchuan-tasks-1",
    "/items/yunchuan-tasks-L2.json, /items/yunchuan-tasks-1.json",
    "/items/yunchuan-tasks-L2.ris, /items/yunchuan-tasks-1.ris",
    "/documents/once, /documents/yunchuan-tasks",
    "/documents/once.csv, /documents/yunchuan-tasks.csv",
    "/items/yunchuan-tasks-L2?q=a%20b&n=2, /items/yunchuan-tasks-1?q=a%20b&n=2",
  })
  void anOldAddressAnswersWithTheNew(String old, String now) throws Exception {
    var answer = SITE.get(old);
    assertThat(answer.statusCode()).isEqualTo(308);
    assertThat(answer.headers().firstValue("Location")).contains(now);
    assertThat(SITE.get(now.split("\\?")[0]).statusCode()).isEqualTo(200);
  }

  @Test
  void whatNeverWasIsNotFound() throws Exception {
    assertThat(SITE.get("/items/yunchuan-tasks-L3.json").statusCode()).isEqualTo(404);
    assertThat(SITE.get("/items/once-99.json").statusCode()).isEqualTo(404);
    assertThat(SITE.get("/units/yunchuan-tasks-L2.json").statusCode()).isEqualTo(404);
  }
}
