package org.zhengnuo.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.zhengnuo.model.Corpus;
import org.zhengnuo.model.Finding;
import org.zhengnuo.roster.Register;
import org.zhengnuo.roster.Roster;
import org.zhengnuo.search.ItemStore;
import org.zhengnuo.search.Progress;

/**
 * Keeps an index at the state of a seeds folder: what is new or changed is read, what is gone is
 * removed, all else stays as it is. One thread at a time.
 */
public final class Ingest {
  private final Sources sources;
  private final Memory memory = new Memory();
  private volatile Optional<MovedIds> moved = Optional.empty();
  private Optional<Look> done = Optional.empty();

  public Ingest(Sources sources) {
    this.sources = sources;
  }

  /**
   * Where papers come from, and how.
   *
   * @param folder of the papers
   * @param ids table of the ids given out; empty where they are given anew each time
   * @param code a word that changes when the code that reads changes
   * @param followLinks whether links count as the files they point to
   */
  public record Sources(Path folder, Optional<Path> ids, String code, boolean followLinks) {}

  /** A folder as it looks from outside: what has not changed need not be read to be known. */
  private record Look(Listing listing, List<SeedFile> tables) {

    static Look at(Sources sources) {
      Listing listing = new SeedsFolder(sources.folder()).listing(sources.followLinks());
      List<SeedFile> tables =
          Stream.of(Roster.FILE, Catalog.FILE, Corrections.FILE)
              .map(name -> new SeedFile(name, sources.folder().resolve(name), "", 0, 0, "").now())
              .toList();
      return new Look(listing, tables);
    }
  }

  /**
   * Whether the folder looks as it did when it was last read.
   *
   * @throws SeedsException where there is no such folder
   */
  public boolean settled() {
    return done.equals(Optional.of(Look.at(sources)));
  }

  /**
   * The id that stands for one that nobody bears any more, as the last run knows it; before the
   * first, as the table does.
   *
   * @param page its page: items, documents, units, leaders
   * @throws SeedsException where the table cannot be read
   */
  public Optional<String> moved(String page, String id) {
    return moved.orElseGet(this::kept).now(page, id);
  }

  private synchronized MovedIds kept() {
    if (moved.isEmpty()) {
      moved = Optional.of(sources.ids().map(IdTable::at).orElseGet(IdTable::passing).moved());
    }
    return moved.get();
  }

  /** The folder and those below it that were there when last read. */
  public List<Path> folders() {
    return done.map(look -> look.listing().folders()).orElse(List.of(sources.folder()));
  }

  /**
   * Brings a store to the state of the folder and commits it where anything is different.
   *
   * @param all whether to read what is known too
   * @param progress is told as it goes; {@link Progress#NONE} at the end, however it ends
   * @throws SeedsException where the folder, a table or the ids cannot be read or written
   */
  public IngestReport run(ItemStore store, boolean all, Consumer<Progress> progress) {
    return run(store, all, true, progress);
  }

  /**
   * The same while nobody watches over it: a folder that has become empty was more likely taken
   * away than emptied.
   *
   * @throws SeedsException also where no paper is left
   */
  IngestReport follow(ItemStore store, Consumer<Progress> progress) {
    return run(store, false, false, progress);
  }

  private IngestReport run(
      ItemStore store, boolean all, boolean emptied, Consumer<Progress> progress) {
    done = Optional.empty();
    try {
      Look look = Look.at(sources);
      memory.follow(store);
      if (!emptied && look.listing().papers().isEmpty() && !memory.keys().isEmpty()) {
        throw new SeedsException(
            "资料目录“" + sources.folder() + "”里一份文件也没有了，索引保持原样；确要清空，请运行 zhengnuo index");
      }
      IngestRun run = new IngestRun(sources, look.listing(), memory, store, progress);
      IngestReport report = run.report(all);
      moved = Optional.of(run.moved());
      memory.committed(store);
      done = Optional.of(look).filter(l -> run.complete());
      return report;
    } catch (RuntimeException | Error failed) {
      // What is remembered may no longer be what is stored, whatever failed: it is read anew.
      memory.forget();
      throw failed;
    } finally {
      progress.accept(Progress.NONE);
    }
  }

  /** A corpus and the report on it. */
  public record Result(Corpus corpus, IngestReport report) {}

  /**
   * Reads a small folder into memory.
   *
   * @param code a word that changes when the code that reads changes; part of the corpus hash
   * @param progress is told the name of each paper as it is begun
   * @throws SeedsException where the folder or a table in it cannot be read
   */
  public static Result read(Path folder, String code, Consumer<String> progress) {
    CorpusStore store = new CorpusStore();
    Sources sources = new Sources(folder, Optional.empty(), code, false);
    IngestReport report =
        new Ingest(sources)
            .run(
                store,
                true,
                now -> Optional.of(now.file()).filter(f -> !f.isEmpty()).ifPresent(progress));
    return new Result(store.corpus(), report);
  }

  /**
   * Reads one paper, or those of an archive, with the tables that stand beside it.
   *
   * @throws SeedsException where the paper or a table cannot be read
   */
  public static Result inspect(Path paper) {
    Tables tables = Tables.of(new SeedsFolder(paper.toAbsolutePath().getParent()));
    Listing listing = listing(paper);
    PaperReader reader = new PaperReader(tables, "", TextIds.none());
    List<PaperReader.Read> read = listing.papers().stream().map(f -> read(reader, f)).toList();
    IdTable ids = IdTable.passing();
    Register register = Register.of(read.stream().map(r -> r.digest().mentions()));
    List<Finding> findings = new ArrayList<>(tables.findings());
    findings.addAll(listing.findings());
    findings.addAll(register.findings());
    CorpusStore store = new CorpusStore();
    read.forEach(r -> store.replace(r.records()));
    store.commit(register.units(ids.units()), register.leaders(ids.leaders()), findings, "");
    List<PaperMemory> digests = read.stream().map(PaperReader.Read::digest).toList();
    return new Result(
        store.corpus(), ReportWriter.of(read.size(), digests, findings, read.size(), 0));
  }

  private static Listing listing(Path paper) {
    SeedFile file = new SeedFile(paper.getFileName().toString(), paper, "", 0, 0, "");
    return ZipFolder.is(paper)
        ? ZipFolder.of(file)
        : new Listing(List.of(file), List.of(), List.of());
  }

  private static PaperReader.Read read(PaperReader reader, SeedFile paper) {
    try {
      byte[] bytes = paper.bytes();
      return reader.read(paper.name(), Stems.natural(paper.name()), bytes, Fingerprint.of(bytes));
    } catch (IOException e) {
      throw new SeedsException("“" + paper.path() + "”无法打开：" + e.getMessage(), e);
    }
  }
}
