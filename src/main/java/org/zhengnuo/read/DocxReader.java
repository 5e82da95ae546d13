package org.zhengnuo.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.zhengnuo.model.Finding;
import org.zhengnuo.model.FindingCode;
import org.zhengnuo.model.Line;

/** DOCX: the paragraphs and tables of {@code word/document.xml}, a paragraph or row a line. */
final class DocxReader implements DocumentReader {

  private static final String BODY = "word/document.xml";
  private static final String NUMBERING = "word/numbering.xml";
  private static final String STYLES = "word/styles.xml";
  private static final Set<String> PARTS = Set.of(BODY, NUMBERING, STYLES);

  @Override
  public String token() {
    return "docx";
  }

  @Override
  public boolean reads(String file, byte[] bytes) {
    return Zipped.isWord(bytes);
  }

  @Override
  public FileReading read(String file, byte[] bytes) {
    Quota quota = new Quota(file);
    Optional<Map<String, String>> within = Zipped.parts(bytes, PARTS);
    if (within.isEmpty()) {
      return FileReading.beyond(Zipped.tooLarge(file));
    }
    Map<String, String> parts = within.get();
    if (!parts.containsKey(BODY)) {
      return FileReading.failed(FindingCode.UNREADABLE, "“" + file + "”不是有效的 DOCX 文件", file);
    }
    List<Line> lines = new ArrayList<>();
    List<Finding> revised = List.of();
    Document document = xml(parts.get(BODY));
    quota.depth(HtmlReader.depth(document));
    Element body = document.selectFirst("w|body");
    if (body != null) {
      body.select("mc|Fallback, w|r:has(> w|rPr > w|vanish:not([w:val~=0|false]))").remove();
      revised = DocxRevisions.accept(body, file);
      DocxNumbering numbering =
          new DocxNumbering(
              xml(parts.getOrDefault(NUMBERING, "")), xml(parts.getOrDefault(STYLES, "")));
      new DocxBody(numbering, BoldType.isMeant(body.text()), lines, quota).blocks(body);
    }
    if (lines.stream().allMatch(line -> line.text().isBlank())) {
      return quota.within(FileReading.failed(FindingCode.EMPTY, "文件“" + file + "”没有文字", file));
    }
    return FileReading.of(BoldType.paper(file, lines), all(revised, quota.findings()));
  }

  private static List<Finding> all(List<Finding> revised, List<Finding> beyond) {
    return Stream.concat(revised.stream(), beyond.stream()).toList();
  }

  private static Document xml(String text) {
    return Jsoup.parse(text, "", Parser.xmlParser().setMaxDepth(Limits.USUAL.depth()));
  }
}
