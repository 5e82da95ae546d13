package org.zhengnuo.web;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.zhengnuo.model.Role;
import org.zhengnuo.pages.cite.OwnerRun;
import org.zhengnuo.pages.view.ItemView;
import org.zhengnuo.pages.view.LeaderRef;
import org.zhengnuo.pages.view.SearchView;

/**
 * A page of a search as an Atom feed (RFC 4287). Ids are tags (RFC 4151), the same wherever the
 * site stands. An entry is dated by its paper; where that has no date, by the first day of the year
 * it speaks of, and the entry says so; where that is unknown too, by the day the site started.
 */
final class Feed {

  private static final String NAMESPACE = "http://www.w3.org/2005/Atom";
  private static final String TAG = "tag:zhengnuo,2026:";
  private static final String PATH = "/search";

  private final String origin;
  private final LocalDate started;
  private final Wording words;

  Feed(String origin, LocalDate started, Wording words) {
    this.origin = origin;
    this.started = started;
    this.words = words;
  }

  String of(SearchView search) {
    TimedText text = new TimedText();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(text);
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeStartElement("feed");
      xml.writeDefaultNamespace(NAMESPACE);
      head(xml, search);
      for (ItemView item : search.items()) {
        entry(xml, item);
      }
      xml.writeEndElement();
      xml.writeEndDocument();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("a string takes all that is written", e);
    }
    return text.toString();
  }

  private void head(XMLStreamWriter xml, SearchView search) throws XMLStreamException {
    element(xml, "title", words.of("site.titled", search.title()));
    element(xml, "id", TAG + search.links().first().substring(1));
    link(xml, "self", feed(search.links().self()));
    link(xml, "alternate", origin + search.links().self());
    link(xml, "first", feed(search.links().first()));
    link(xml, "last", feed(search.links().last()));
    turn(xml, "previous", search.links().previous());
    turn(xml, "next", search.links().next());
    LocalDate newest =
        search.items().stream().map(this::date).max(LocalDate::compareTo).orElse(started);
    element(xml, "updated", day(newest));
    author(xml, words.of("site.name"));
  }

  /** The feed of a page of the search. */
  private String feed(String page) {
    return origin + PATH + ".atom" + page.substring(PATH.length());
  }

  private void turn(XMLStreamWriter xml, String relation, Optional<String> page)
      throws XMLStreamException {
    if (page.isPresent()) {
      link(xml, relation, feed(page.get()));
    }
  }

  private void entry(XMLStreamWriter xml, ItemView item) throws XMLStreamException {
    xml.writeStartElement("entry");
    element(xml, "title", item.name());
    element(xml, "id", TAG + item.url().substring(1));
    link(xml, "alternate", origin + item.url());
    element(xml, "updated", day(date(item)));
    if (item.document().date().isPresent()) {
      element(xml, "published", day(item.document().date().get()));
    }
    if (item.document().issuer().isPresent()) {
      author(xml, item.document().issuer().get());
    }
    element(xml, "summary", summary(item));
    xml.writeEndElement();
  }

  private LocalDate date(ItemView item) {
    return item.document()
        .date()
        .or(() -> item.period().map(years -> LocalDate.of(years.from(), 1, 1)))
        .orElse(started);
  }

  private static String day(LocalDate date) {
    return date + "T00:00:00Z";
  }

  /** The text, those who own it by role, the paper, and where its date is from if not from it. */
  private String summary(ItemView item) {
    Stream<String> leaders =
        item.leaders().isEmpty()
            ? Stream.of()
            : Stream.of(
                words.of("owners.leader")
                    + "："
                    + item.leaders().stream()
                        .map(LeaderRef::name)
                        .collect(Collectors.joining("、")));
    Stream<String> owners =
        Stream.of(Role.values())
            .filter(role -> !item.owners(role).isEmpty())
            .map(role -> role.label() + "：" + new OwnerRun(item.owners(role)).printed());
    Stream<String> dated =
        item.document().date().isPresent() ? Stream.of() : Stream.of(words.of("feed.undated"));
    String paper = item.document().title() + item.document().code().map(c -> " " + c).orElse("");
    return Stream.of(Stream.of(item.text()), leaders, owners, Stream.of(paper), dated)
        .flatMap(parts -> parts)
        .collect(Collectors.joining("\n"));
  }

  private static void author(XMLStreamWriter xml, String name) throws XMLStreamException {
    xml.writeStartElement("author");
    element(xml, "name", name);
    xml.writeEndElement();
  }

  private static void link(XMLStreamWriter xml, String relation, String address)
      throws XMLStreamException {
    xml.writeEmptyElement("link");
    xml.writeAttribute("rel", relation);
    xml.writeAttribute("href", address);
  }

  /** Control characters have no place in XML. */
  private static void element(XMLStreamWriter xml, String name, String text)
      throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeCharacters(text.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", ""));
    xml.writeEndElement();
  }
}
