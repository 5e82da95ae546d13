package org.zhengnuo.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.zhengnuo.model.Finding;
import org.zhengnuo.model.FindingCode;

/**
 * A zipped folder of papers: each file in it is a paper as if it lay in a sub-folder of that name.
 * An archive in an archive is not opened.
 */
final class ZipFolder {

  /** A folder that people zip by hand has a tenth. */
  private static final int FILES_MOST = 2000;

  /** A file that shrinks more than this when packed is a trap; text shrinks by a fifth of it. */
  private static final int RATIO_MOST = 100;

  /** So little is no trap, whatever its ratio. */
  private static final long SMALL = 1 << 20;

  /** As much as a folder of papers may hold in all. */
  private static final long ALL_MOST = 1L << 30;

  private static final Pattern NAME = Pattern.compile("(?i).*\\.zip");
  private static final Charset GB18030 = Charset.forName("GB18030");

  private final SeedFile archive;
  private final List<SeedFile> papers = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();
  private long all;

  private ZipFolder(SeedFile archive) {
    this.archive = archive;
  }

  /** Whether a file of this name is a folder. */
  static boolean is(Path file) {
    return NAME.matcher(file.getFileName().toString()).matches();
  }

  /** What an archive holds, in order of name. */
  static Listing of(SeedFile archive) {
    ZipFolder folder = new ZipFolder(archive);
    try (ZipFile zip = open(archive.path())) {
      zip.stream().filter(entry -> !entry.isDirectory()).forEach(folder::add);
    } catch (IOException | IllegalArgumentException damaged) {
      folder.refuse("", "压缩包打不开，可能没有下载完；请重新下载，或解压后放入");
    }
    if (folder.papers.isEmpty() && folder.findings.isEmpty()) {
      folder.refuse("", "压缩包里没有可读的文件");
    }
    return new Listing(folder.papers, List.of(), folder.findings);
  }

  /** Archives made in China often name their files in GB18030, and say nothing of it. */
  private static ZipFile open(Path path) throws IOException {
    try {
      return new ZipFile(path.toFile(), StandardCharsets.UTF_8);
    } catch (ZipException notThisCharset) {
      return new ZipFile(path.toFile(), GB18030);
    }
  }

  private void add(ZipEntry entry) {
    String name = entry.getName().replace('\\', '/');
    String last = name.substring(name.lastIndexOf('/') + 1);
    if (FolderWalk.isNoPaper(last) || name.startsWith("__MACOSX/")) {
      return;
    }
    all += Math.max(0, entry.getSize());
    if (papers.size() >= FILES_MOST || all > ALL_MOST) {
      tooMany();
    } else if (NAME.matcher(last).matches()) {
      refuse("/" + name, "压缩包里的压缩包没有打开，请解压一层");
    } else if (isTrap(entry)) {
      String why = "压缩比超过 " + RATIO_MOST + " 的上限，没有读入；请解压后核对";
      findings.add(finding(FindingCode.LIMIT, "/" + name, why));
    } else {
      papers.add(archive.holding(entry.getName(), name, entry.getSize()));
    }
  }

  private void tooMany() {
    String why = "超过 " + FILES_MOST + " 个文件或解压后 " + (ALL_MOST >> 30) + " GB 的上限，后面的没有读入；请分成几个";
    Finding finding = finding(FindingCode.LIMIT, "", why);
    if (!findings.contains(finding)) {
      findings.add(finding);
    }
  }

  private static boolean isTrap(ZipEntry entry) {
    long packed = Math.max(1, entry.getCompressedSize());
    return entry.getSize() > SMALL && entry.getSize() / packed > RATIO_MOST;
  }

  private void refuse(String inside, String why) {
    findings.add(finding(FindingCode.UNREADABLE, inside, why));
  }

  private Finding finding(FindingCode code, String inside, String why) {
    String name = archive.name() + inside;
    return new Finding(code, "“" + name + "”" + why, name, 0);
  }

  /**
   * The bytes of one file in an archive, no more than a number.
   *
   * @throws IOException where it cannot be unpacked, as where it has a password
   */
  static byte[] bytes(Path archive, String entry, int most) throws IOException {
    try (ZipFile zip = open(archive)) {
      ZipEntry found = zip.getEntry(entry);
      if (found == null) {
        throw new IOException("压缩包里没有“" + entry + "”");
      }
      try (InputStream unpacked = zip.getInputStream(found)) {
        return unpacked.readNBytes(most);
      }
    }
  }
}
