package org.zhengnuo.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
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
    return bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3;
  }

  @Override
  public FileReading read(String file, byte[] bytes) {
    Quota quota = new Quota(file);
    Optional<Map<String, String>> within = parts(bytes);
    if (within.isEmpty()) {
      String message =
          "解压后超过 "
              + (Limits.USUAL.inflated() >> 20)
              + " MB（正文）或 "
              + (Limits.USUAL.unpacked() >> 20)
              + " MB（全部）的上限，没有读入；请核对文件，或拆成几份";
      return new FileReading(Optional.empty(), List.of(Quota.finding(file, message, 0)));
    }
    Map<String, String> parts = within.get();
    if (!parts.containsKey(BODY)) {
      return FileReading.failed(FindingCode.UNREADABLE, "“" + file + "”不是有效的 DOCX 文件", file);
    }
    List<Line> lines = new ArrayList<>();
    Document document = xml(parts.get(BODY));
    quota.depth(HtmlReader.depth(document));
    Element body = document.selectFirst("w|body");
    if (body != null) {
      body.select("mc|Fallback").remove();
      DocxNumbering numbering =
          new DocxNumbering(
              xml(parts.getOrDefault(NUMBERING, "")), xml(parts.getOrDefault(STYLES, "")));
      new DocxBody(numbering, BoldType.isMeant(body.text()), lines, quota).blocks(body);
    }
    if (lines.stream().allMatch(line -> line.text().isBlank())) {
      return quota.within(FileReading.failed(FindingCode.EMPTY, "文件“" + file + "”没有文字", file));
    }
    return FileReading.of(BoldType.paper(file, lines), quota.findings());
  }

  private static Document xml(String text) {
    return Jsoup.parse(text, "", Parser.xmlParser().setMaxDepth(Limits.USUAL.depth()));
  }

  /** The parts that are read; empty where they, or all parts, are too large. */
  private static Optional<Map<String, String>> parts(byte[] bytes) {
    Map<String, String> parts = new HashMap<>();
    long inflated = 0;
    long unpacked = 0;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (PARTS.contains(entry.getName())) {
          byte[] part = zip.readNBytes(Limits.USUAL.inflated() + 1);
          inflated += part.length;
          parts.put(entry.getName(), new String(part, StandardCharsets.UTF_8));
        }
        unpacked += passed(zip, Limits.USUAL.unpacked() - unpacked + 1);
        if (inflated > Limits.USUAL.inflated() || unpacked > Limits.USUAL.unpacked()) {
          return Optional.empty();
        }
      }
    } catch (IOException damaged) {
      return Optional.of(Map.of());
    }
    return Optional.of(parts);
  }

  /** Passes over the rest of a part, so many bytes at most, and says how many there were. */
  private static long passed(ZipInputStream zip, long most) throws IOException {
    byte[] buffer = new byte[1 << 16];
    long passed = 0;
    for (int n = zip.read(buffer); n >= 0 && passed <= most; n = zip.read(buffer)) {
      passed += n;
    }
    return passed;
  }
}
