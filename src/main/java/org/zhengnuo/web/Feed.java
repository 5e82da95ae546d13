package org.zhengnuo.web;

import java.io.StringWriter;
import java.time.LocalDate;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.zhengnuo.pages.ItemView;
import org.zhengnuo.pages.SearchView;

/** A search as an Atom feed (RFC 4287); an entry is dated by its paper. */
final class Feed {

  private static final String NAMESPACE = "http://www.w3.org/2005/Atom";
  private static final LocalDate UNDATED = LocalDate.of(1949, 10, 1);

  private final String origin;

  Feed(String origin) {
    this.origin = origin;
  }

  String of(SearchView search) {
    StringWriter text = new StringWriter();
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
    element(xml, "title", "政诺：" + search.title());
    element(xml, "id", origin + search.links().atom());
    link(xml, "self", origin + search.links().atom());
    link(xml, "alternate", origin + search.links().self());
    LocalDate newest =
        search.items().stream().map(Feed::date).max(LocalDate::compareTo).orElse(UNDATED);
    element(xml, "updated", newest + "T00:00:00Z");
    xml.writeStartElement("author");
    element(xml, "name", "政诺");
    xml.writeEndElement();
  }

  private void entry(XMLStreamWriter xml, ItemView item) throws XMLStreamException {
    xml.writeStartElement("entry");
    String name = item.title().orElse(item.text());
    element(xml, "title", name.length() <= 60 ? name : name.substring(0, 60) + "…");
    element(xml, "id", origin + item.url());
    link(xml, "alternate", origin + item.url());
    element(xml, "updated", date(item) + "T00:00:00Z");
    element(xml, "summary", item.text());
    xml.writeEndElement();
  }

  private static LocalDate date(ItemView item) {
    return item.document().date().orElse(UNDATED);
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
