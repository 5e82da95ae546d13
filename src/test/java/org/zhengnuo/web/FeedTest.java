package org.zhengnuo.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.zhengnuo.pages.PageCorpus;
import org.zhengnuo.pages.RemovalCorpus;

/** Any search can be subscribed to. */
class FeedTest {

  private static final String SEARCH = "/search.atom?q=%E8%80%81%E6%97%A7%E5%B0%8F%E5%8C%BA";

  @Test
  void hasTheSameIdsUnderEveryAddress() throws Exception {
    try (TestSite one = TestSite.ready();
        TestSite other = TestSite.of(PageCorpus.corpus(), "https://yunchuan.example")) {
      Element here = feed(one, SEARCH);
      Element there = feed(other, SEARCH);
      assertThat(texts(here, "id")).isEqualTo(texts(there, "id"));
      assertThat(texts(here, "id"))
          .containsExactly(
              "tag:zhengnuo,2026:search?q=%E8%80%81%E6%97%A7%E5%B0%8F%E5%8C%BA&sort=year&size=50",
              "tag:zhengnuo,2026:items/yunchuan-tasks-2");
      assertThat(links(there, "alternate"))
          .contains("https://yunchuan.example/items/yunchuan-tasks-2");
    }
  }

  @Test
  void saysWhoIssuedAndWhoOwns() throws Exception {
    try (TestSite site = TestSite.ready()) {
      Element entry = entries(feed(site, SEARCH)).findFirst().orElseThrow();
      assertThat(texts(entry, "title")).containsExactly("改造老旧小区120个。");
      assertThat(texts(entry, "name")).containsExactly("云川市人民政府");
      assertThat(texts(entry, "updated")).containsExactly("2031-01-16T00:00:00Z");
      assertThat(texts(entry, "published")).containsExactly("2031-01-16T00:00:00Z");
      assertThat(texts(entry, "summary"))
          .containsExactly("改造老旧小区120个。\n牵头单位：市商务局等\n重点工作分工方案 云政发〔2031〕4号");
    }
  }

  @Test
  void inventsNoDate() throws Exception {
    try (TestSite site = TestSite.of(RemovalCorpus.corpus(), "")) {
      Element entry = entries(feed(site, "/search.atom")).findFirst().orElseThrow();
      assertThat(texts(entry, "updated")).containsExactly("2031-01-01T00:00:00Z");
      assertThat(texts(entry, "published")).isEmpty();
      assertThat(texts(entry, "summary")).singleElement().asString().endsWith("第一天标注。");
    }
  }

  @Test
  void turnsItsPages() throws Exception {
    try (TestSite site = TestSite.ready()) {
      Element first = feed(site, "/search.atom?size=4");
      assertThat(entries(first)).hasSize(4);
      assertThat(links(first, "previous")).isEmpty();
      String next = links(first, "next").getFirst();
      assertThat(next).isEqualTo(site.origin() + "/search.atom?sort=year&page=2&size=4");
      Element second = feed(site, next.substring(site.origin().length()));
      assertThat(entries(second)).hasSize(2);
      assertThat(links(second, "next")).isEmpty();
      assertThat(texts(second, "id").getFirst()).isEqualTo(texts(first, "id").getFirst());
      assertThat(entries(feed(site, "/search.atom"))).hasSize(6);
    }
  }

  private static Element feed(TestSite site, String address) throws Exception {
    String xml = site.get(address).body();
    return DocumentBuilderFactory.newNSInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(xml)))
        .getDocumentElement();
  }

  private static Stream<Element> entries(Element feed) {
    return all(feed, "entry");
  }

  private static List<String> texts(Element within, String name) {
    return all(within, name).map(Element::getTextContent).toList();
  }

  private static List<String> links(Element within, String relation) {
    return all(within, "link")
        .filter(link -> link.getAttribute("rel").equals(relation))
        .map(link -> link.getAttribute("href"))
        .toList();
  }

  private static Stream<Element> all(Element within, String name) {
    NodeList found = within.getElementsByTagNameNS("*", name);
    return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i));
  }
}
