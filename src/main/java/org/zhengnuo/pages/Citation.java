package org.zhengnuo.pages;

import java.time.LocalDate;
import java.util.List;

/**
 * How to cite an item.
 *
 * @param reference GB/T 7714-2015, as an electronic public document
 * @param quotation the text with 文号, number and lines, ready to paste
 * @param permalink the item's own address, without any search
 * @param risUrl the same as a RIS file
 * @param correctionLine a line for corrections.csv, to be completed by whoever found the misprint
 */
public record Citation(
    String reference, String quotation, String permalink, String risUrl, String correctionLine) {

  static Citation of(ItemView item, String origin, LocalDate today) {
    String permalink = origin + item.url();
    return new Citation(
        reference(item, permalink, today),
        quotation(item),
        permalink,
        item.url() + Form.RIS.suffix(),
        item.source().file() + "," + item.source().lineStart() + ",误字,正字,理由");
  }

  /** 责任者. 题名: 文号[EB/OL]. (发布日期)[引用日期]. 网址. */
  private static String reference(ItemView item, String permalink, LocalDate today) {
    ItemView.DocumentRef document = item.document();
    return document.issuer().map(issuer -> issuer + ". ").orElse("")
        + document.title()
        + document.code().map(code -> ": " + code).orElse("")
        + "[EB/OL]. "
        + document.date().map(date -> "(" + date + ")").orElse("")
        + "["
        + today
        + "]. "
        + permalink
        + ".";
  }

  /** “原文”（题名，文号，第 n 项，文件第 a–b 行） */
  private static String quotation(ItemView item) {
    ItemView.SourceView source = item.source();
    return "“"
        + item.text()
        + "”（《"
        + item.document().title()
        + "》"
        + item.document().code().map(code -> "，" + code).orElse("")
        + item.number().stream().mapToObj(n -> "，第" + n + "项").findFirst().orElse("")
        + "，"
        + source.file()
        + " 第"
        + (source.lineStart() == source.lineEnd()
            ? source.lineStart()
            : source.lineStart() + "–" + source.lineEnd())
        + "行）";
  }

  /** The item as RIS, which reference managers read: CRLF, one tag a line. */
  static String ris(ItemView item, String origin) {
    ItemView.DocumentRef document = item.document();
    List<String> tags =
        List.of(
            tag("TY", "GOVDOC"),
            tag("TI", document.title()),
            document.issuer().map(issuer -> tag("AU", issuer)).orElse(""),
            document.code().map(code -> tag("M1", code)).orElse(""),
            document.date().map(date -> tag("DA", date.toString().replace('-', '/'))).orElse(""),
            document.date().map(date -> tag("PY", Integer.toString(date.getYear()))).orElse(""),
            item.chapter().map(chapter -> tag("T2", chapter.title())).orElse(""),
            item.numberPrinted().map(number -> tag("SE", number)).orElse(""),
            tag("SP", Integer.toString(item.source().lineStart())),
            tag("EP", Integer.toString(item.source().lineEnd())),
            tag("AB", item.text()),
            item.place().map(place -> tag("CY", place)).orElse(""),
            tag("LA", "zh-CN"),
            tag("UR", origin + item.url()),
            tag("ID", item.id()),
            tag("ER", ""));
    return String.join("", tags);
  }

  private static String tag(String name, String value) {
    return name + "  - " + value.replaceAll("\\R", " ") + "\r\n";
  }
}
