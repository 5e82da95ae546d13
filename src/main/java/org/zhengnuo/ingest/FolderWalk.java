package org.zhengnuo.ingest;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.zhengnuo.model.Finding;
import org.zhengnuo.model.FindingCode;
import org.zhengnuo.roster.Roster;

/** Looks at everything below a folder: regular files are papers, anything odd is a finding. */
final class FolderWalk extends SimpleFileVisitor<Path> {

  /** The user's tables, which are no papers. */
  private static final Set<String> TABLES =
      Set.of(Catalog.FILE, Corrections.FILE, Roster.FILE, SeedsFolder.ALIASES, SeedsFolder.PACE);

  private static final Pattern NOTES = Pattern.compile("(?i).*\\.md");

  /** Hidden, or still being written by the program that brings it. */
  private static final Pattern PASSED_OVER =
      Pattern.compile("\\..*|~\\$.*|(?i:.*(\\.part|\\.partial|\\.tmp|\\.crdownload|\\.swp|~))");

  /** Names that only files have. */
  private static final Pattern FILE_NAME =
      Pattern.compile("(?i).*\\.(txt|html?|pdf|docx?|wps|xlsx?|csv|ofd|zip)");

  private final Path folder;
  private final boolean followLinks;
  private final List<SeedFile> papers = new ArrayList<>();
  private final List<Path> folders = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();

  /** How much had been found when each folder was entered that is not left yet. */
  private final Deque<Integer> before = new ArrayDeque<>();

  private FolderWalk(Path folder, boolean followLinks) {
    this.folder = folder;
    this.followLinks = followLinks;
  }

  /**
   * @throws IOException where the folder itself cannot be looked at
   */
  static Listing of(Path given, boolean followLinks) throws IOException {
    Path folder = given.toRealPath();
    FolderWalk walk = new FolderWalk(folder, followLinks);
    Set<FileVisitOption> options =
        followLinks
            ? EnumSet.of(FileVisitOption.FOLLOW_LINKS)
            : EnumSet.noneOf(FileVisitOption.class);
    Files.walkFileTree(folder, options, Integer.MAX_VALUE, walk);
    walk.papers.sort(Comparator.comparing(SeedFile::name));
    walk.findings.sort(Comparator.comparing(Finding::file));
    return new Listing(walk.papers, walk.folders, walk.findings);
  }

  @Override
  public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) {
    if (!dir.equals(folder) && passedOver(dir)) {
      return FileVisitResult.SKIP_SUBTREE;
    }
    folders.add(dir);
    if (!dir.equals(folder) && FILE_NAME.matcher(dir.getFileName().toString()).matches()) {
      refuse(dir, "是目录，不是文件；里面的文件照样读入");
    }
    before.push(found());
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    if (isNoPaper(file.getFileName().toString())) {
      return FileVisitResult.CONTINUE;
    }
    if (attributes.isRegularFile()) {
      add(file, SeedFile.of(name(file), file, attributes));
    } else if (attributes.isSymbolicLink()) {
      refuse(file, followLinks ? "是失效的链接，它所指的文件不在" : "是链接，资料只收目录里的普通文件；确要跟随链接，请加 --follow-links");
    } else {
      refuse(file, "不是普通文件（管道或设备），无法读取");
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
    if (file.equals(folder)) {
      throw failure;
    }
    refuse(file, failure instanceof FileSystemLoopException ? "是绕回上级目录的链接，没有跟随" : "无法打开，请检查权限");
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult postVisitDirectory(Path dir, IOException failure) throws IOException {
    if (failure != null && dir.equals(folder)) {
      throw failure;
    }
    boolean nothing = found() == before.pop() && !dir.equals(folder);
    if (failure != null) {
      refuse(dir, "没有看完：" + failure.getMessage());
    } else if (nothing) {
      refuse(dir, "这个子目录里没有可读的文件");
    }
    return FileVisitResult.CONTINUE;
  }

  private void add(Path path, SeedFile file) {
    if (ZipFolder.is(path)) {
      Listing held = ZipFolder.of(file);
      papers.addAll(held.papers());
      findings.addAll(held.findings());
    } else {
      papers.add(file);
    }
  }

  /** Whether a file of this name is passed over: hidden, half written, a table or a note. */
  static boolean isNoPaper(String name) {
    return PASSED_OVER.matcher(name).matches()
        || TABLES.contains(name)
        || NOTES.matcher(name).matches();
  }

  private int found() {
    return papers.size() + findings.size();
  }

  private void refuse(Path file, String why) {
    String name = name(file);
    findings.add(new Finding(FindingCode.UNREADABLE, "“" + name + "”" + why, name, 0));
  }

  private static boolean passedOver(Path file) {
    return PASSED_OVER.matcher(file.getFileName().toString()).matches();
  }

  private String name(Path file) {
    return folder.relativize(file).toString().replace('\\', '/');
  }
}
