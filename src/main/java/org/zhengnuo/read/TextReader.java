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

/** Plain text in UTF-8, or in GB18030 where it is no UTF-8. */
final class TextReader implements DocumentReader {

  @Override
  public String token() {
    return "txt";
  }

  @Override
  public boolean reads(String file, byte[] bytes) {
    for (byte b : bytes) {
      if (b == 0) {
        return false;
      }
    }
    return true;
  }

  @Override
  public Reading read(String file, byte[] bytes) {
    Optional<String> utf8 = Charsets.utf8(bytes);
    if (utf8.isPresent()) {
      return paper(file, utf8.get(), List.of());
    }
    return Charsets.gb18030(bytes)
        .map(text -> paper(file, text, List.of(decoded(file))))
        .orElseGet(
            () ->
                Reading.failed(
                    FindingCode.UNREADABLE,
                    "文件“" + file + "”既不是 UTF-8 也不是 GB18030 文本，请转换编码",
                    file));
  }

  private static Finding decoded(String file) {
    return new Finding(FindingCode.DECODED, "文件“" + file + "”不是 UTF-8，已按 GB18030 读取", file, 0);
  }

  private static Reading paper(String file, String text, List<Finding> findings) {
    List<Line> lines = tables(lines(text));
    if (lines.stream().allMatch(line -> line.text().isBlank())) {
      return Reading.failed(FindingCode.EMPTY, "文件“" + file + "”没有文字", file);
    }
    return new Reading(Optional.of(new Paper(file, Paper.Layout.BROKEN, lines)), findings);
  }

  private static final Pattern RULE =
      Pattern.compile("\\s*\\|?\\s*:?-{2,}:?\\s*(?:\\|\\s*:?-{2,}:?\\s*)+\\|?\\s*");
  private static final Pattern PIPED = Pattern.compile("\\s*\\|.*\\|\\s*");

  /** Rows of a Markdown table become rows of cells; its rule becomes a blank line. */
  private static List<Line> tables(List<Line> lines) {
    List<Line> read = new ArrayList<>(lines);
    for (int i = 1; i < lines.size(); i++) {
      if (RULE.matcher(lines.get(i).text()).matches() && isPiped(lines.get(i - 1))) {
        read.set(i, new Line(lines.get(i).number(), 0, ""));
        read.set(i - 1, cells(lines.get(i - 1)));
        for (int row = i + 1; row < lines.size() && isPiped(lines.get(row)); row++) {
          read.set(row, cells(lines.get(row)));
        }
      }
    }
    return read;
  }

  private static boolean isPiped(Line line) {
    return PIPED.matcher(line.text()).matches();
  }

  private static Line cells(Line line) {
    String inner = line.text().strip().replaceAll("^\\||\\|$", "");
    String cells =
        Arrays.stream(inner.split("\\|", -1))
            .map(cell -> cell.replaceAll("<br\\s*/?>", " ").replace("**", "").strip())
            .collect(Collectors.joining("\t"));
    return new Line(line.number(), line.page(), cells);
  }

  /** Lines are split on LF; a form feed counts pages where a text has them. */
  private static List<Line> lines(String text) {
    List<Line> lines = new ArrayList<>();
    for (String line : text.split("\n", -1)) {
      lines.add(new Line(lines.size() + 1, 0, line.replace("\r", "").replace('\f', ' ')));
    }
    if (lines.getLast().text().isEmpty()) {
      lines.removeLast();
    }
    return lines;
  }
}
