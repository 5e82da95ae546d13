package org.zhengnuo.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerTest {

  private static final Ledger LEDGER =
      new Ledger(List.of(new Column("序号", 6), new Column("原文", 60)));

  private static final Pattern REFERENCE = Pattern.compile("&#x([0-9a-f]+);");

  @TempDir Path folder;

  @Test
  void freezesTheHeaderAndFiltersEveryColumn() throws IOException {
    String sheet = sheet(Stream.of(List.of("1", "甲"), List.of("2", "乙")));
    assertThat(sheet).contains("state=\"frozen\"").contains("<autoFilter ref=\"A1:B3\"");
    assertThat(sheet).contains("<is><t>原文</t></is>").contains("width=\"60.0\"");
  }

  @Test
  void holdsFormulasAndMarkupAsText() throws IOException {
    String sheet = sheet(Stream.of(List.of("=1+1", "<b>&\u0001")));
    assertThat(sheet).doesNotContain("<f>").contains("<t>=1+1</t>").contains("&lt;b&gt;&amp;");
    assertThat(sheet).doesNotContain("\u0001");
  }

  @Test
  void cutsACellThatIsTooLongForAWorkbook() throws IOException {
    String sheet = sheet(Stream.of(List.of("1", "长".repeat(40_000))));
    assertThat(sheet.contains("<t>" + "长".repeat(32_766) + "…</t>")).isTrue();
  }

  @Test
  void takesAHundredThousandRows() throws IOException {
    String sheet = sheet(IntStream.rangeClosed(1, 100_000).mapToObj(i -> List.of("" + i, "文")));
    assertThat(sheet.contains("<row r=\"100001\"")).isTrue();
    assertThat(sheet.contains("<autoFilter ref=\"A1:B100001\"")).isTrue();
  }

  private String sheet(Stream<List<String>> rows) throws IOException {
    Path file = folder.resolve("ledger.xlsx");
    try (OutputStream out = Files.newOutputStream(file)) {
      LEDGER.write("责任台账", rows, out);
    }
    try (ZipFile zip = new ZipFile(file.toFile())) {
      InputStream sheet = zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml"));
      return decoded(new String(sheet.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  /** The library writes every character beyond ASCII as a reference. */
  private static String decoded(String xml) {
    return REFERENCE
        .matcher(xml)
        .replaceAll(m -> Character.toString(Integer.parseInt(m.group(1), 16)));
  }
}
