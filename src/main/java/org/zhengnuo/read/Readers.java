package org.zhengnuo.read;

import java.util.List;
import org.zhengnuo.model.FindingCode;
import org.zhengnuo.text.OneLine;

/** The containers that can be read; a new one is a class and a line here. */
public final class Readers {

  /** In the order they are asked; plain text comes last because nothing marks it. */
  public static final List<DocumentReader> ALL =
      List.of(
          new PdfReader(),
          new DocxReader(),
          new OldWordReader(),
          new WorkbookReader(),
          new CsvReader(),
          new HtmlReader(),
          new TextReader());

  private Readers() {}

  /** Reads a file with the first reader that knows its format. */
  public static FileReading read(String file, byte[] bytes) {
    if (bytes.length == 0) {
      return FileReading.failed(FindingCode.EMPTY, "文件“" + file + "”是空的", file);
    }
    if (bytes.length > Limits.USUAL.bytes()) {
      int most = Limits.USUAL.bytes() >> 20;
      String message = "有 " + (bytes.length >> 20) + " MB，超过 " + most + " MB 的上限，没有读入；请拆成几份";
      return FileReading.beyond(Quota.finding(file, message, 0));
    }
    return ALL.stream()
        .filter(reader -> reader.reads(file, bytes))
        .findFirst()
        .map(reader -> new Quota(file).within(inLines(Unseen.without(reader.read(file, bytes)))))
        .orElseGet(
            () ->
                FileReading.failed(
                    FindingCode.UNREADABLE, "文件“" + file + "”" + Unknown.why(bytes), file));
  }

  private static FileReading inLines(FileReading reading) {
    return new FileReading(reading.paper().map(OneLine::cut), reading.findings());
  }
}
