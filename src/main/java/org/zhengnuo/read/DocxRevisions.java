package org.zhengnuo.read;

import java.util.List;
import org.jsoup.nodes.Element;
import org.zhengnuo.model.Finding;
import org.zhengnuo.model.FindingCode;

/** Tracked changes of a DOCX, taken as accepted: what was deleted goes, what was added stays. */
final class DocxRevisions {

  private static final String DELETED =
      "w|del, w|moveFrom, w|tr:has(> w|trPr > w|del), w|tc:has(> w|tcPr > w|cellDel)";
  private static final String ADDED = "w|ins, w|moveTo, w|cellIns";

  /** Whose end was deleted: the next goes on in it. */
  private static final String JOINED =
      "w|p:has(> w|pPr > w|rPr > w|del), w|p:has(> w|pPr > w|rPr > w|moveFrom)";

  private DocxRevisions() {}

  /** Accepts all changes of a body, and says so where there are any. */
  static List<Finding> accept(Element body, String file) {
    boolean revised = !body.select(DELETED).isEmpty() || !body.select(ADDED).isEmpty();
    if (!revised) {
      return List.of();
    }
    List<Element> joined = body.select(JOINED);
    body.select("w|rPr > w|ins, w|trPr > w|ins").remove();
    joined.reversed().forEach(DocxRevisions::join);
    body.select(DELETED).remove();
    return List.of(finding(file));
  }

  private static void join(Element paragraph) {
    Element next = paragraph.nextElementSibling();
    if (next != null && next.tagName().equals("w:p")) {
      List<Element> words =
          next.children().stream().filter(child -> !child.tagName().equals("w:pPr")).toList();
      words.forEach(paragraph::appendChild);
      next.remove();
    }
  }

  static Finding finding(String file) {
    String message = "文件“" + file + "”带有修订，按接受全部修订后的文字读取；请用定稿核对";
    return new Finding(FindingCode.DROPPED, message, file, 0);
  }
}
