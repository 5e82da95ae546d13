package org.zhengnuo.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zhengnuo.model.Corpus;
import org.zhengnuo.model.Document;
import org.zhengnuo.model.Finding;
import org.zhengnuo.model.FindingCode;
import org.zhengnuo.model.Item;
import org.zhengnuo.model.ItemKind;
import org.zhengnuo.model.Library;
import org.zhengnuo.model.Line;
import org.zhengnuo.model.Section;
import org.zhengnuo.parse.Context;
import org.zhengnuo.parse.Genres;
import org.zhengnuo.parse.Parsed;
import org.zhengnuo.read.Readers;
import org.zhengnuo.read.Reading;
import org.zhengnuo.roster.Resolution;
import org.zhengnuo.roster.Roster;
import org.zhengnuo.text.Paper;
import org.zhengnuo.text.Pinyin;

/** Reads all papers of a seeds folder. One that fails is a finding; the others go on. */
public final class Ingest {

  private static final Logger LOG = LoggerFactory.getLogger(Ingest.class);

  private final SeedsFolder seeds;
  private final Roster roster;
  private final Catalog catalog;
  private final Corrections corrections;
  private final List<Document> documents = new ArrayList<>();
  private final List<Section> sections = new ArrayList<>();
  private final List<Item> items = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();
  private final Map<String, List<Line>> lines = new TreeMap<>();
  private final Map<String, Long> numbered = new TreeMap<>();
  private final Set<String> stems = new HashSet<>();

  private Ingest(SeedsFolder seeds) {
    this.seeds = seeds;
    this.roster = Roster.of(seeds.table(Roster.FILE));
    this.catalog = new Catalog(seeds.table(Catalog.FILE));
    this.corrections =
        new Corrections(
            seeds.table(Corrections.FILE),
            seeds.papers().stream()
                .map(p -> p.getFileName().toString())
                .collect(Collectors.toSet()));
  }

  /** A corpus and the report on it. */
  public record Result(Corpus corpus, IngestReport report) {}

  /**
   * Reads a folder.
   *
   * @param code a word that changes when the code that reads changes; part of the corpus hash
   * @param progress is told the name of each paper as it is begun
   * @throws SeedsException where the folder or a table in it cannot be read
   */
  public static Result read(Path folder, String code, Consumer<String> progress) {
    SeedsFolder seeds = new SeedsFolder(folder);
    return new Ingest(seeds).papers(seeds.papers(), seeds.hash(code), progress);
  }

  /** Reads one paper, with the tables that stand beside it. */
  public static Result inspect(Path paper) {
    Path folder = paper.toAbsolutePath().getParent();
    SeedsFolder seeds = new SeedsFolder(folder);
    return new Ingest(seeds).papers(List.of(paper), "", name -> {});
  }

  private Result papers(List<Path> papers, String hash, Consumer<String> progress) {
    for (Path paper : papers) {
      String file = paper.getFileName().toString();
      progress.accept(file);
      one(paper, file);
    }
    Resolution resolved = roster.resolve(documents, items, corrections.all());
    findings.addAll(roster.findings());
    findings.addAll(resolved.findings());
    findings.addAll(catalog.findings());
    findings.addAll(corrections.findings());
    findings.addAll(placeless(resolved.documents()));
    List<Item> marked = new SameText(resolved.items()).marked(resolved.items());
    Library library =
        new Library(
            resolved.documents(),
            sections,
            resolved.units(),
            resolved.leaders(),
            findings,
            corrections.all());
    return new Result(
        new Corpus(library, marked, lines, hash), report(papers.size(), library, marked));
  }

  /** The edge of the loop: whatever goes wrong with one paper is said of that paper. */
  private void one(Path paper, String file) {
    try {
      read(file, seeds.bytes(paper));
    } catch (IOException unreadable) {
      lost(file, "无法打开：" + unreadable.getMessage());
    } catch (RuntimeException unforeseen) {
      LOG.error("{} could not be parsed", file, unforeseen);
      lost(file, "解析失败，请报告这个问题（日志中有详情）");
    }
  }

  private void lost(String file, String why) {
    findings.add(new Finding(FindingCode.UNREADABLE, "“" + file + "”" + why, file, 0));
  }

  private void read(String file, byte[] bytes) {
    catalog.check(file, bytes);
    Reading reading = Readers.read(file, bytes);
    findings.addAll(reading.findings());
    if (reading.paper().isEmpty()) {
      return;
    }
    Paper paper = reading.paper().get();
    Parsed parsed =
        Genres.best(paper).parse(paper, Context.of(uniqueStem(file), roster.joinedNames()));
    Reconciliation again = new Reconciliation(paper, parsed);
    lines.put(file, paper.lines());
    corrections.check(file, paper.lines());
    for (Document document : parsed.documents()) {
      boolean first = document.equals(parsed.documents().getFirst());
      documents.add(corrections.applied(catalog.completed(document, first)));
      numbered.put(
          document.id(),
          again.numberedLines(document.span().firstLine(), document.span().lastLine()));
    }
    sections.addAll(parsed.sections());
    items.addAll(parsed.items());
    findings.addAll(parsed.findings());
    findings.addAll(again.findings());
  }

  private String uniqueStem(String file) {
    String stem = stem(file);
    String unique = stem;
    for (int i = 2; !stems.add(unique); i++) {
      unique = stem + "-" + i;
    }
    return unique;
  }

  /** The file's name without its ending, in ASCII. */
  private static String stem(String file) {
    String name = file.replaceFirst("\\.[A-Za-z0-9]{1,5}$", "");
    String ascii =
        name.chars().allMatch(c -> c < 0x80) ? name : String.join("-", Pinyin.syllables(name));
    String slug =
        ascii.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    return slug.isEmpty() ? "paper" : slug;
  }

  private static List<Finding> placeless(List<Document> documents) {
    return documents.stream()
        .filter(d -> d.place().unknown())
        .map(
            d ->
                new Finding(
                    FindingCode.UNKNOWN_PLACE,
                    "看不出“" + d.title() + "”是哪里的文件，请在 " + Catalog.FILE + " 的 place 列填写",
                    d.span().file(),
                    d.span().firstLine()))
        .toList();
  }

  private IngestReport report(int files, Library library, List<Item> all) {
    List<DocumentReport> reports = new ArrayList<>();
    for (Document document : library.documents()) {
      List<Item> stored =
          all.stream()
              .filter(i -> i.documentId().equals(document.id()) && i.kind() != ItemKind.NOTICE)
              .toList();
      List<Finding> odd =
          library.findings().stream().filter(f -> isOf(document, f, library)).toList();
      long unowned = stored.stream().filter(i -> i.ownership().owners().isEmpty()).count();
      long inText = numbered.getOrDefault(document.id(), 0L);
      reports.add(new DocumentReport(document, inText, stored.size(), unowned, odd.size()));
    }
    return new IngestReport(files, all.size(), reports, library.findings());
  }

  private static boolean isOf(Document document, Finding finding, Library library) {
    return library.documentAt(finding.file(), finding.line()).filter(document::equals).isPresent();
  }
}
