package org.zhengnuo.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.zhengnuo.format.Json;
import org.zhengnuo.pages.ItemDetails.Position;
import org.zhengnuo.pages.ItemDetails.QuotedLine;
import org.zhengnuo.search.Snippet;

class ItemPageTest {

  @Test
  void isTheItemOfTheContract() {
    String json = Json.text(item("yunchuan-tasks-1").item());
    assertThat(json)
        .startsWith(
            "{\"id\":\"yunchuan-tasks-1\",\"url\":\"/items/yunchuan-tasks-1\",\"kind\":\"task\","
                + "\"number\":1,\"number_printed\":\"1．\",\"ordinal\":1,\"title\":null,"
                + "\"text\":\"举办消费季活动20场，发放消费券1.5万个。\",\"year\":2031,"
                + "\"period\":{\"from\":2031,\"to\":2031},\"place\":\"云川市\","
                + "\"document\":{\"id\":\"yunchuan-tasks\",\"url\":\"/documents/yunchuan-tasks\","
                + "\"title\":\"重点工作分工方案\",\"code\":\"云政发〔2031〕4号\","
                + "\"issuer\":\"云川市人民政府\",\"date\":\"2031-01-16\"},"
                + "\"chapter\":{\"number\":1,\"title\":\"扩大消费\"},\"path\":[\"一、扩大消费\"]")
        .contains("\"owners\":[{\"role\":\"lead\",\"printed\":\"市商务局\",\"unit\":{\"id\":")
        .contains("\"kind\":\"部门\",\"collective\":false},\"open_list\":false,\"marked\":[]}")
        .contains("\"deadline\":null,\"cites\":[],\"cited\":[],\"targets\":[],\"appointment\":null")
        .endsWith(
            "\"source\":{\"file\":\"yunchuan-tasks.txt\",\"line_start\":3,\"line_end\":4,"
                + "\"page_start\":null,\"page_end\":null},\"snippet\":[]}");
  }

  @Test
  void quotesItsLinesAndKnowsItsNeighbours() {
    ItemDetails.Surroundings around = item("yunchuan-tasks-2").around();
    assertThat(around.quote()).extracting(QuotedLine::number).containsExactly(7);
    assertThat(around.quote().getFirst().url()).isEqualTo("/documents/yunchuan-tasks#L7");
    assertThat(around.before().orElseThrow().id()).isEqualTo("yunchuan-tasks-1");
    assertThat(around.after().orElseThrow().id()).isEqualTo("yunchuan-tasks-3");
    assertThat(around.corrections())
        .singleElement()
        .satisfies(c -> assertThat(c.line()).isEqualTo(7));
    assertThat(item("yunchuan-tasks-1").around().before()).isEmpty();
    assertThat(item("yunchuan-tasks-1").around().quote()).hasSize(2);
  }

  @Test
  void marksWhatTheSearchMatched() {
    ItemDetails found = item("yunchuan-tasks-1", "q=商务 林志远 消费券", "n=1");
    assertThat(found.item().owners().getFirst().marked())
        .containsExactly(new Snippet("市", false), new Snippet("商务", true), new Snippet("局", false));
    assertThat(found.item().owners().getLast().marked()).isEmpty();
    assertThat(found.item().leaders().getFirst().marked())
        .containsExactly(new Snippet("林致远", true));
    assertThat(found.around().markedText())
        .containsExactly(
            new Snippet("举办消费季活动20场，发放", false),
            new Snippet("消费券", true),
            new Snippet("1.5万个。", false));
    ItemDetails another = item("yunchuan-tasks-2", "q=商务 林志远 消费券", "n=1");
    assertThat(another.item().owners()).allMatch(owner -> owner.marked().isEmpty());
    assertThat(item("yunchuan-tasks-1").around().markedText()).isEmpty();
  }

  @Test
  void remembersTheSearch() {
    Position second =
        TestPages.view(
                ItemDetails.class,
                "item",
                "id=yunchuan-tasks-2",
                "unit=市商务局",
                "n=2",
                "sort=document")
            .around()
            .position()
            .orElseThrow();
    assertThat(second.number()).isEqualTo(2);
    assertThat(second.total()).isEqualTo(2);
    assertThat(second.next()).isEmpty();
    assertThat(second.previous().orElseThrow())
        .isEqualTo("/items/yunchuan-tasks-1?unit=yun-chuan-shi-shang-wu-ju&sort=document&n=1");
    assertThat(second.searchUrl())
        .isEqualTo("/search?unit=yun-chuan-shi-shang-wu-ju&sort=document");
    assertThat(item("yunchuan-tasks-2").around().position()).isEmpty();
  }

  @Test
  void canBeCited() {
    Citation citation = item("yunchuan-tasks-2").around().citation();
    assertThat(citation.reference())
        .isEqualTo(
            "云川市人民政府. 重点工作分工方案: 云政发〔2031〕4号[EB/OL]. (2031-01-16)[2031-02-03]. "
                + TestPages.ORIGIN
                + "/items/yunchuan-tasks-2.");
    assertThat(citation.quotation())
        .isEqualTo("“改造老旧小区120个。”（《重点工作分工方案》，云政发〔2031〕4号，第2项，yunchuan-tasks.txt 第7行）");
    assertThat(citation.correctionLine()).isEqualTo("yunchuan-tasks.txt,7,误字,正字,理由");
    assertThat(TestPages.ris("yunchuan-tasks-2"))
        .startsWith(
            "TY  - GOVDOC\r\n"
                + "TI  - 重点工作分工方案\r\n"
                + "AU  - 云川市人民政府\r\n"
                + "M1  - 云政发〔2031〕4号\r\n"
                + "DA  - 2031/01/16\r\n")
        .contains("SP  - 7\r\nEP  - 7\r\n")
        .endsWith("ER  - \r\n");
  }

  @Test
  void leadsToTheCitedPapersThatAreHeld() {
    ItemView event = item("wangjiang-gazette-L4").item();
    assertThat(event.cites()).hasSize(3);
    assertThat(event.cited())
        .extracting(c -> c.text() + " " + c.url())
        .containsExactly(
            "云政发[2031]4号 /documents/yunchuan-tasks", "《重点工作分工方案》 /documents/yunchuan-tasks");
    assertThat(event.citedUrl("《没有收录的意见》")).isEmpty();
  }

  @Test
  void isMissedInWords() {
    assertThatThrownBy(() -> item("nothing"))
        .isInstanceOf(PageException.class)
        .hasMessage("没有标识为“nothing”的条目");
  }

  private static ItemDetails item(String id, String... search) {
    String[] all = Stream.concat(Stream.of("id=" + id), Stream.of(search)).toArray(String[]::new);
    return TestPages.view(ItemDetails.class, "item", all);
  }
}
