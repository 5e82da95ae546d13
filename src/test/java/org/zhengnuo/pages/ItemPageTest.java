package org.zhengnuo.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.zhengnuo.format.Json;
import org.zhengnuo.model.Corpus;
import org.zhengnuo.model.Item;
import org.zhengnuo.model.Span;
import org.zhengnuo.model.Standing;
import org.zhengnuo.pages.cite.Marks;
import org.zhengnuo.pages.cite.OwnerRun;
import org.zhengnuo.pages.cite.Ris;
import org.zhengnuo.pages.link.PageException;
import org.zhengnuo.pages.view.Citation;
import org.zhengnuo.pages.view.ItemDetails;
import org.zhengnuo.pages.view.ItemDetails.Position;
import org.zhengnuo.pages.view.ItemDetails.QuotedLine;
import org.zhengnuo.pages.view.ItemView;
import org.zhengnuo.pages.view.ItemView.OwnerView;
import org.zhengnuo.pages.view.SameItems;
import org.zhengnuo.search.ScanIndex;
import org.zhengnuo.search.Snippet;
import org.zhengnuo.search.query.Spellings;

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
        .contains(
            "\"deadline\":null,\"due\":null,\"cites\":[],\"cited\":[],\"targets\":[{\"role\":\"target\",\"phrase\":\"举办消费季活动20场\",\"span\":[0,10],")
        .contains(
            "\"statements\":[{\"id\":\"yunchuan-tasks-1-c1\",\"url\":\"/items/yunchuan-tasks-1#c1\",")
        .endsWith(
            "\"source\":{\"file\":\"yunchuan-tasks.txt\",\"line_start\":3,\"line_end\":4,"
                + "\"page_start\":null,\"page_end\":null,\"url\":\"/documents/yunchuan-tasks#L3\"},\"snippet\":[],\"because\":[]}");
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
    assertThat(citation.correctionLine()).isEqualTo("yunchuan-tasks.txt,7,【误字】,【正字】,【理由】");
  }

  @Test
  void isAGovernmentDocumentInRis() {
    assertThat(TestPages.ris("yunchuan-tasks-2"))
        .isEqualTo(
            """
            TY  - GOVDOC
            TI  - 改造老旧小区120个。
            T2  - 重点工作分工方案
            AU  - 云川市人民政府
            PB  - 云川市人民政府
            M1  - 云政发〔2031〕4号
            PY  - 2031
            DA  - 2031/01/16
            CY  - 云川市
            AB  - 改造老旧小区120个。
            N1  - 第2项，yunchuan-tasks.txt 第7行
            LA  - zh-CN
            UR  - %s/items/yunchuan-tasks-2
            Y2  - 2031/02/03
            ID  - yunchuan-tasks-2
            ER  - \

            """
                .formatted(TestPages.ORIGIN)
                .replace("\n\n", "\n")
                .replace("\n", "\r\n"));
  }

  @Test
  void givesPagesToReferenceManagersOnlyWhereThereAreAny() {
    ItemView text = item("yunchuan-tasks-2").item();
    assertThat(Ris.of(text, "", LocalDate.EPOCH)).doesNotContain("SP  -", "EP  -");
    Span pages = new Span("a.pdf", 90, 99, 7, 8);
    assertThat(Ris.of(standing(text.id(), pages), "", LocalDate.EPOCH))
        .contains("SP  - 7\r\nEP  - 8\r\n")
        .contains("N1  - 第2项，a.pdf 第90–99行");
  }

  @Test
  void quotesTheLineThatHoldsTheVerb() {
    TestPages removals = new TestPages(new ScanIndex(RemovalCorpus.corpus(), Spellings.NONE));
    Function<Integer, ItemDetails> at =
        line -> removals.open(ItemDetails.class, "item", "/item?id=yunchuan-removals-L" + line);
    assertThat(at.apply(4).around().citation().quotation())
        .isEqualTo("“市政府决定，免去：陈一的市粮库主任职务；”（《任免名单》，yunchuan-removals.txt 第4行）");
    assertThat(at.apply(5).around().citation().quotation())
        .startsWith("“市政府决定，免去：……王二的市档案馆馆长职务。”（《任免名单》");
    assertThat(at.apply(6).around().citation().quotation())
        .startsWith("“赵三的市糖厂厂长职务自然免除。”（决定机关：云川市人民政府，《任免名单》");
    assertThat(at.apply(4).item().name()).isEqualTo("免去 陈一 市粮库主任");
    assertThat(item("wangjiang-gazette-L2").around().citation().quotation())
        .startsWith("“林致远任副市长。”（《");
  }

  @Test
  void nestsMarksInTheFrameAlone() {
    assertThat(Marks.quoted("坚持“房住不炒‘一’”，见《方案》")).isEqualTo("“坚持‘房住不炒“一”’，见《方案》”");
    assertThat(Marks.titled("关于印发《“十四五”〈甲〉规划》的通知")).isEqualTo("《关于印发〈“十四五”《甲》规划〉的通知》");
    assertThat(item("yunchuan-tasks-3").around().citation().quotation())
        .contains("<script>alert(1)</script>\"'><img");
  }

  @Test
  void offersARowForEachLine() {
    assertThat(item("yunchuan-tasks-1").around().quote())
        .extracting(QuotedLine::correctionLine)
        .containsExactly(
            "yunchuan-tasks.txt,3,【误字】,【正字】,【理由】", "yunchuan-tasks.txt,4,【误字】,【正字】,【理由】");
  }

  @Test
  void opensAListOnceBehindItsLastUnit() {
    OwnerView open = item("yunchuan-tasks-2").item().owners().getFirst();
    OwnerView closed = item("yunchuan-tasks-1").item().owners().getFirst();
    assertThat(new OwnerRun(List.of(open, open, open)).printed()).isEqualTo("市商务局、市商务局、市商务局等");
    assertThat(new OwnerRun(List.of(open, closed)).printed()).isEqualTo("市商务局等、市商务局");
    assertThat(TestPages.rows("search", "q=老旧小区").getFirst()).containsEntry("牵头单位", "市商务局等");
  }

  @Test
  void takesTheWordsOfTheSearchIntoTheReader() {
    ItemDetails.Surroundings around = item("yunchuan-tasks-1", "q=消费券", "n=1").around();
    assertThat(around.readerUrl())
        .isEqualTo("/documents/yunchuan-tasks?q=%E6%B6%88%E8%B4%B9%E5%88%B8#L3");
    assertThat(around.quote().getFirst().marked()).contains(new Snippet("消费券", true));
    assertThat(around.quote().getLast().marked()).isEmpty();
    assertThat(item("yunchuan-tasks-1").around().readerUrl())
        .isEqualTo("/documents/yunchuan-tasks#L3");
  }

  @Test
  void namesTheItemItRepeats() {
    assertThat(SameItems.named("yunchuan-tasks-2", PageCorpus.corpus().library()).name())
        .isEqualTo("云政发〔2031〕4号 第2项");
    assertThat(SameItems.named("yunchuan-tasks-L17-b", PageCorpus.corpus().library()).name())
        .isEqualTo("云政发〔2031〕4号 第17行");
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

  /** The same item on pages of a PDF. */
  private static ItemView standing(String id, Span span) {
    Corpus corpus = PageCorpus.corpus();
    Item held = corpus.items().stream().filter(i -> i.id().equals(id)).findFirst().orElseThrow();
    return ItemView.of(
        held.standing(new Standing(held.path(), held.period(), held.place(), span)),
        corpus.library());
  }

  private static ItemDetails item(String id, String... search) {
    String[] all = Stream.concat(Stream.of("id=" + id), Stream.of(search)).toArray(String[]::new);
    return TestPages.view(ItemDetails.class, "item", all);
  }
}
