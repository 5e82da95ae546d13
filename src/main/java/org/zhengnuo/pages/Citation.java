package org.zhengnuo.pages;

import java.time.LocalDate;
import java.util.Optional;
import org.zhengnuo.model.Correction;

/**
 * How to cite an item.
 *
 * @param reference GB/T 7714-2015, as an electronic public document
 * @param quotation the text with 文号, number and lines, ready to paste; an item that hangs on a
 *     heading (市人民政府决定，免去：) carries it
 * @param permalink the item's own address, without any search
 * @param risUrl the same as a RIS file
 * @param correctionLine a line for corrections.csv about the item's first line, to be completed by
 *     whoever found the misprint; untouched it is refused
 */
public record Citation(
    String reference, String quotation, String permalink, String risUrl, String correctionLine) {

  static Citation of(ItemView item, Optional<String> governing, String origin, LocalDate today) {
    String permalink = origin + item.url();
    return new Citation(
        reference(item, permalink, today),
        quotation(item, governing.orElse("")),
        permalink,
        item.url() + Form.RIS.suffix(),
        correctionLine(item.source().file(), item.source().lineStart()));
  }

  /** A row of corrections.csv that names a line and leaves the words to be filled in. */
  static String correctionLine(String file, int line) {
    return String.join(
        ",",
        file,
        Integer.toString(line),
        Correction.PRINTED,
        Correction.CORRECT,
        Correction.REASON);
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

  /** “原文”（决定机关，题名，文号，第 n 项，文件第 a–b 行） */
  private static String quotation(ItemView item, String governing) {
    return Marks.quoted(governing + item.text())
        + "（"
        + body(item, governing)
        + Marks.titled(item.document().title())
        + item.document().code().map(code -> "，" + code).orElse("")
        + "，"
        + place(item)
        + "）";
  }

  /** The body that decided, where the words quoted do not name it. */
  private static String body(ItemView item, String governing) {
    return item.appointment()
        .flatMap(ItemView.AppointmentView::body)
        .filter(body -> !governing.contains(body.substring(Math.max(0, body.length() - 2))))
        .map(body -> "决定机关：" + body + "，")
        .orElse("");
  }

  /** 第 n 项，文件第 a–b 行 */
  static String place(ItemView item) {
    ItemView.SourceView source = item.source();
    String lines =
        source.lineStart() == source.lineEnd()
            ? Integer.toString(source.lineStart())
            : source.lineStart() + "–" + source.lineEnd();
    return item.number().stream().mapToObj(n -> "第" + n + "项，").findFirst().orElse("")
        + source.file()
        + " 第"
        + lines
        + "行";
  }
}
