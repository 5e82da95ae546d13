package org.zhengnuo.pages.cite;

import java.time.LocalDate;
import java.util.Optional;
import org.zhengnuo.model.Correction;
import org.zhengnuo.pages.link.Form;
import org.zhengnuo.pages.view.Citation;
import org.zhengnuo.pages.view.ItemView;

/** Writes how to cite an item: its reference, a quotation to paste, a line for corrections. */
public final class CitationText {

  private CitationText() {}

  public static Citation of(
      ItemView item, Optional<String> governing, String origin, LocalDate today) {
    String permalink = origin + item.url();
    return new Citation(
        reference(item, permalink, today),
        quotation(item, governing.orElse("")),
        permalink,
        item.url() + Form.RIS.suffix(),
        correctionLine(item.source().file(), item.source().lineStart()));
  }

  /** A row of corrections.csv that names a line and leaves the words to be filled in. */
  public static String correctionLine(String file, int line) {
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
