package org.zhengnuo.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhengnuo.model.Document;
import org.zhengnuo.model.Finding;
import org.zhengnuo.model.FindingCode;

/** Papers in sub-folders and in zipped folders. */
class ZipFolderTest {

  private static final String PAPER = "云谷县2025年重点工作分工\n1.建冷库三座。（牵头单位：县商务局）\n";

  @TempDir Path seeds;

  private void zip(String name, Charset charset, Map<String, String> files) throws IOException {
    try (OutputStream out = Files.newOutputStream(seeds.resolve(name));
        ZipOutputStream zip = new ZipOutputStream(out, charset)) {
      for (Map.Entry<String, String> file : new TreeMap<>(files).entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue().getBytes(UTF_8));
        zip.closeEntry();
      }
    }
  }

  private Ingest.Result read() {
    return Ingest.read(seeds, "", file -> {});
  }

  @Test
  void eachFileInItIsAPaperOfItsOwn() throws IOException {
    Map<String, String> files =
        Map.of("q1/a.txt", PAPER, "分工/b.txt", PAPER, "catalog.csv", "x", "c.zip", "", "说明.md", "");
    zip("tasks.zip", Charset.forName("GB18030"), files);
    Files.createDirectories(seeds.resolve("2025/q1"));
    Files.writeString(seeds.resolve("2025/q1/a.txt"), PAPER);
    Ingest.Result result = read();
    assertThat(result.corpus().library().documents())
        .extracting(Document::id)
        .containsExactly("2025-q1-a", "tasks-fen-gong-b", "tasks-q1-a");
    assertThat(result.corpus().items()).extracting(i -> i.id()).contains("tasks-q1-a-1");
    assertThat(result.report().findings())
        .filteredOn(f -> f.code() == FindingCode.UNREADABLE)
        .extracting(Finding::file)
        .containsExactly("tasks.zip/c.zip");
  }

  @Test
  void anIdUsedTwiceIsAFinding() throws IOException {
    zip("q.zip", UTF_8, Map.of("a.txt", PAPER));
    Files.createDirectories(seeds.resolve("q"));
    Files.writeString(seeds.resolve("q/a.txt"), PAPER);
    Ingest.Result result = read();
    assertThat(result.corpus().library().documents())
        .extracting(Document::id)
        .containsExactlyInAnyOrder("q-a", "q-a-2");
    assertThat(result.report().findings()).extracting(Finding::code).contains(FindingCode.ID_TAKEN);
  }

  @Test
  void aTrapOrADamagedArchiveIsAFindingThatNamesIt() throws IOException {
    zip("big.zip", UTF_8, Map.of("a.txt", "0".repeat(4 << 20), "b.txt", PAPER));
    Files.write(seeds.resolve("half.zip"), new byte[] {'P', 'K', 3, 4, 0, 0});
    Ingest.Result result = read();
    assertThat(result.report().findings())
        .filteredOn(f -> f.code().lost())
        .extracting(f -> f.code() + " " + f.file())
        .containsExactlyInAnyOrder("limit big.zip/a.txt", "unreadable half.zip");
    assertThat(result.corpus().library().documents()).extracting(Document::id).contains("big-b");
  }

  @Test
  void inspectReadsAllOfAnArchive() throws IOException {
    zip("tasks.zip", UTF_8, Map.of("a.txt", PAPER, "b.txt", PAPER));
    Ingest.Result result = Ingest.inspect(seeds.resolve("tasks.zip"));
    assertThat(result.corpus().library().documents()).hasSize(2);
  }
}
