package org.zhengnuo.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zhengnuo.format.Json;
import org.zhengnuo.model.CharacterShares;
import org.zhengnuo.model.Correction;
import org.zhengnuo.model.Document;
import org.zhengnuo.model.Finding;
import org.zhengnuo.model.FindingCode;
import org.zhengnuo.model.Item;
import org.zhengnuo.model.ItemKind;
import org.zhengnuo.model.PaperRecords;
import org.zhengnuo.parse.Genres;
import org.zhengnuo.parse.Parsed;
import org.zhengnuo.read.FileReading;
import org.zhengnuo.read.Readers;
import org.zhengnuo.roster.Mentions;
import org.zhengnuo.roster.Misprints;
import org.zhengnuo.roster.Resolution;
import org.zhengnuo.text.BareLines;
import org.zhengnuo.text.Paper;

/** Reads one paper after another, each for itself. Safe for many threads. */
final class PaperReader {

  private static final Logger LOG = LoggerFactory.getLogger(PaperReader.class);

  private final Tables tables;
  private final String code;
  private final TextIds texts;

  /**
   * @param code a word that changes when the code that reads changes
   */
  PaperReader(Tables tables, String code, TextIds texts) {
    this.tables = tables;
    this.code = code;
    this.texts = texts;
  }

  /** A paper as it is stored, and what is remembered of it. */
  record Read(PaperRecords records, PaperMemory digest) {}

  /** A word that changes when anything changes that the reading of a paper depends on. */
  String key(String file, String stem, String sha256) {
    return new Fingerprint()
        .add(code)
        .add(tables.rosterHash())
        .add(stem)
        .add(sha256)
        .add(tables.catalog().about(file, stem))
        .add(tables.corrections().about(file).toString())
        .hex();
  }

  /**
   * The edge of the loop: whatever goes wrong with one paper is said of that paper.
   *
   * <p>A paper can bring a library or a rule of ours to anything: a RuntimeException of a damaged
   * container, a stack too deep, a codec that this platform lacks (LinkageError). None of them
   * touches other papers, so all are caught here and nowhere below.
   *
   * @param stem begins the ids of its documents
   * @throws OutOfMemoryError where it might be read when nothing else is
   */
  Read read(String file, String stem, byte[] bytes, String sha256) {
    String key = key(file, stem, sha256);
    try {
      return read(file, stem, bytes, sha256, key);
    } catch (RuntimeException | StackOverflowError | LinkageError unforeseen) {
      LOG.error("{} could not be parsed", file, unforeseen);
      return lost(file, key, "解析失败，请报告这个问题（日志中有详情）");
    }
  }

  /** A paper of which nothing is known but that it could not be read. */
  Read lost(String file, String key, String why) {
    return nothing(file, key, List.of(unreadable(file, why)));
  }

  static Finding unreadable(String file, String why) {
    return new Finding(FindingCode.UNREADABLE, "“" + file + "”" + why, file, 0);
  }

  private static Read nothing(String file, String key, List<Finding> findings) {
    PaperMemory digest =
        new PaperMemory(
            List.of(), 0, findings, List.of(), List.of(), List.of(), Mentions.none(file));
    return new Read(
        new PaperRecords(
            file,
            key,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            findings,
            List.of(),
            List.of(),
            Json.text(digest)),
        digest);
  }

  private Read read(String file, String stem, byte[] bytes, String sha256, String key) {
    List<Finding> findings = new ArrayList<>(tables.catalog().check(file, sha256));
    FileReading reading = Readers.read(file, bytes);
    findings.addAll(reading.findings());
    if (reading.paper().isEmpty()) {
      return nothing(file, key, findings);
    }
    return read(new SeenFile(file, stem, key), reading.paper().get(), findings);
  }

  /** A file as it is told from others. */
  private record SeenFile(String name, String stem, String key) {}

  private Read read(SeenFile file, Paper paper, List<Finding> findings) {
    Parsed read = Genres.parse(paper, file.stem(), tables.roster().joinedNames());
    Parsed parsed = texts.keep(file.name(), file.stem(), read);
    boolean corrected = !tables.corrections().about(file.name()).isEmpty();
    BareLines lines = new BareLines(corrected ? paper.lines() : List.of());
    List<Correction> confirmed = tables.corrections().confirmed(file.name(), lines, parsed.items());
    Resolution resolved = resolved(file, parsed, confirmed, lines);
    Reconciliation again = new Reconciliation(paper, parsed);
    Coverage coverage = new Coverage(paper, parsed);
    findings.addAll(parsed.findings());
    findings.addAll(again.findings());
    findings.addAll(coverage.findings());
    findings.addAll(resolved.findings());
    findings.addAll(placeless(resolved.documents()));
    List<Finding> told = FindingLimit.of(findings);
    AsPrinted printed = new AsPrinted(paper);
    PaperMemory digest =
        new PaperMemory(
            reports(resolved, again, coverage.shares(), printed),
            resolved.items().size(),
            told,
            tables.corrections().unseen(file.name(), lines),
            claims(resolved),
            TextGroup.of(resolved.items()),
            resolved.mentions());
    ItemStatements statements = new ItemStatements(tables.roster().gazetteer(), paper.lines());
    PaperRecords records =
        new PaperRecords(
            file.name(),
            file.key(),
            resolved.documents().stream().map(printed::of).toList(),
            parsed.sections().stream().map(printed::of).toList(),
            resolved.items().stream().map(statements::of).map(printed::of).toList(),
            paper.printed(),
            told,
            confirmed.stream().map(printed::of).toList(),
            coverage.shares(),
            Json.text(digest));
    return new Read(records, digest);
  }

  private Resolution resolved(
      SeenFile file, Parsed parsed, List<Correction> confirmed, BareLines lines) {
    Misprints misprints = new Misprints(confirmed, lines);
    List<Document> documents = completed(parsed, confirmed);
    return tables.roster().resolve(file.name(), documents, parsed.items(), misprints);
  }

  private List<Document> completed(Parsed parsed, List<Correction> confirmed) {
    List<Document> completed = new ArrayList<>();
    for (Document document : parsed.documents()) {
      Document known = tables.catalog().completed(document, completed.isEmpty());
      completed.add(Corrections.applied(known, confirmed));
    }
    return completed;
  }

  private static List<DocumentReport> reports(
      Resolution resolved, Reconciliation again, List<CharacterShares> shares, AsPrinted printed) {
    Map<String, List<Item>> stored =
        resolved.items().stream()
            .filter(item -> item.kind() != ItemKind.NOTICE)
            .collect(Collectors.groupingBy(Item::documentId));
    Map<String, CharacterShares> characters =
        shares.stream().collect(Collectors.toMap(CharacterShares::documentId, s -> s));
    return resolved.documents().stream()
        .map(
            d ->
                report(
                    printed.of(d),
                    stored.getOrDefault(d.id(), List.of()),
                    again,
                    characters.get(d.id())))
        .toList();
  }

  private static DocumentReport report(
      Document document, List<Item> items, Reconciliation again, CharacterShares characters) {
    long numbered = again.numberedLines(document.span().firstLine(), document.span().lastLine());
    long unowned = items.stream().filter(i -> i.ownership().owners().isEmpty()).count();
    return new DocumentReport(document, numbered, items.size(), unowned, 0, characters);
  }

  /** Items of restarted numbers (a-4-2-1) claim what another file's name could be, a-4-2. */
  private static List<String> claims(Resolution resolved) {
    Set<String> claims = new TreeSet<>();
    resolved.documents().forEach(document -> claims.add(document.id()));
    for (Item item : resolved.items()) {
      String head = head(item.id());
      for (; head.length() > item.documentId().length(); head = head(head)) {
        claims.add(head);
      }
    }
    return List.copyOf(claims);
  }

  private static String head(String id) {
    return id.substring(0, Math.max(0, id.lastIndexOf('-')));
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
}
