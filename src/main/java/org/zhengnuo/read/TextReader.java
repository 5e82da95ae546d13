package org.zhengnuo.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.zhengnuo.model.Finding;
import org.zhengnuo.model.FindingCode;
import org.zhengnuo.model.Line;
import org.zhengnuo.text.Paper;

/** Plain text in any charset that {@link Charsets} knows. */
final class TextReader implements DocumentReader {

  @Override
  public String token() {
    return "txt";
  }

  @Override
  public boolean reads(String file, byte[] bytes) {
    return !Charsets.isBinary(bytes);
  }

  @Override
  public FileReading read(String file, byte[] bytes) {
    return Charsets.decode(bytes)
        .map(d -> paper(file, d.text(), d.findings(file, text -> lines(text).size())))
        .orElseGet(
            () ->
                FileReading.failed(
                    FindingCode.UNREADABLE,
                    "文件“" + file + "”既不是 UTF-8、UTF-16 也不是 GB18030 文本，请转换编码",
                    file));
  }

  private static FileReading paper(String file, String text, List<Finding> findings) {
    List<Line> lines = tables(lines(text));
    if (lines.stream().allMatch(line -> line.text().isBlank())) {
      return FileReading.failed(FindingCode.EMPTY, "文件“" + file + "”没有文字", file);
    }
    return new FileReading(Optional.of(new Paper(file, Paper.Layout.BROKEN, lines)), findings);
  }

  private static final Pattern RULE =
      Pattern.compile("\\|?\\s*+:?-{2,}+:?\\s*+(?:\\|\\s*+:?-{2,}+:?\\s*+)++\\|?");
  private static final int RETURNS_MOST = 4;
  private static final char FEED = '\f';
  private static final Pattern AROUND = Pattern.compile("^\\||\\|$");
  private static final Pattern BREAK = Pattern.compile("<br\\s*+/?>");

  /** Rows of a Markdown table become rows of cells; its rule becomes a blank line. */
  private static List<Line> tables(List<Line> lines) {
    List<Line> read = new ArrayList<>(lines);
    int done = 0;
    for (int i = 1; i < lines.size(); i++) {
      if (isRule(lines.get(i).text()) && isPiped(lines.get(i - 1))) {
        read.set(i, new Line(lines.get(i).number(), 0, ""));
        read.set(i - 1, cells(lines.get(i - 1)));
        done = Math.max(done, i + 1);
        for (; done < lines.size() && isPiped(lines.get(done)); done++) {
          read.set(done, cells(lines.get(done)));
        }
      }
    }
    return read;
  }

  private static boolean isRule(String text) {
    return text.contains("--") && RULE.matcher(text.strip()).matches();
  }

  private static boolean isPiped(Line line) {
    String text = line.text().strip();
    return text.length() > 1 && text.startsWith("|") && text.endsWith("|");
  }

  private static Line cells(Line line) {
    String inner = AROUND.matcher(line.text().strip()).replaceAll("");
    String cells =
        Arrays.stream(inner.split("\\|", -1))
            .map(cell -> BREAK.matcher(cell).replaceAll(" ").replace("**", "").strip())
            .collect(Collectors.joining("\t"));
    return new Line(line.number(), line.page(), cells);
  }

  /**
   * Lines without their ends: LF with a few CRs before it, CR alone, or one of those that Unicode
   * adds.
   */
  private static List<Line> lines(String text) {
    List<String> lines = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < text.length(); i++) {
      if (isLineEnd(text.charAt(i))) {
        lines.add(text.substring(from, i));
        i = behindEnd(text, i);
        from = i + 1;
      }
    }
    lines.add(text.substring(from));
    if (lines.getLast().isEmpty()) {
      lines.removeLast();
    }
    return paged(lines);
  }

  /** A form feed begins a page; where none is printed there are no pages. It is read as a space. */
  private static List<Line> paged(List<String> texts) {
    List<Line> lines = new ArrayList<>(texts.size());
    int page = texts.stream().anyMatch(text -> text.indexOf(FEED) >= 0) ? 1 : 0;
    for (String text : texts) {
      int begun = page + feeds(text.substring(0, text.indexOf(text.strip())));
      lines.add(new Line(lines.size() + 1, begun, text.replace(FEED, ' ')));
      page += feeds(text);
    }
    return lines;
  }

  private static int feeds(String text) {
    return (int) text.chars().filter(c -> c == FEED).count();
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029';
  }

  /** Where an end of line has its last character: at the LF behind CRs, else where it begins. */
  private static int behindEnd(String text, int at) {
    int end = at;
    int most = Math.min(text.length() - 1, at + RETURNS_MOST);
    while (end < most && text.charAt(end) == '\r') {
      end++;
    }
    return text.charAt(end) == '\n' ? end : at;
  }
}
