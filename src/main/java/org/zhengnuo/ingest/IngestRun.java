package org.zhengnuo.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.zhengnuo.model.Correction;
import org.zhengnuo.model.Finding;
import org.zhengnuo.model.Leader;
import org.zhengnuo.model.Unit;
import org.zhengnuo.roster.Register;
import org.zhengnuo.search.ItemStore;
import org.zhengnuo.search.Progress;

/**
 * One pass over a seeds folder: what changed is read, then what spans all papers is put together.
 */
final class IngestRun {
  private final Ingest.Sources sources;
  private final Listing listing;
  private final Memory memory;
  private final ItemStore store;
  private final Tables tables;
  private final PaperReader reader;
  private final IdTable ids;
  private final Stems stems;
  private final Intake intake;
  private List<Finding> growing = List.of();
  private Map<String, String> renames = Map.of();

  IngestRun(
      Ingest.Sources sources,
      Listing listing,
      Memory memory,
      ItemStore store,
      Consumer<Progress> progress) {
    this.sources = sources;
    this.listing = listing;
    this.memory = memory;
    this.store = store;
    tables = Tables.of(new SeedsFolder(sources.folder()));
    ids = sources.ids().map(IdTable::at).orElseGet(IdTable::passing);
    reader = new PaperReader(tables, sources.code(), ids.texts());
    stems = new Stems(ids.papers(), names());
    boolean first = memory.keys().isEmpty() || store.info().corpusHash().isEmpty();
    intake =
        new Intake(reader, stems, memory, store, progress, first ? this::commitPart : () -> {});
  }

  private List<String> names() {
    return listing.papers().stream().map(SeedFile::name).toList();
  }

  /** Whether every file was seen as it is; one that is still being written was not. */
  boolean complete() {
    return growing.isEmpty();
  }

  /**
   * @param all whether to read what is known too
   */
  IngestReport report(boolean all) {
    intake.remove(gone());
    List<SeedFile> changed =
        listing.papers().parallelStream().filter(file -> all || changed(file)).toList();
    List<SeedFile> ready = quiet(changed);
    renames = renames();
    intake.read(ready);
    part();
    Register register = register();
    List<Finding> findings = findings(register);
    String hash = hash(findings);
    if (intake.changed() || !hash.equals(store.info().corpusHash())) {
      intake.groups().mark(memory.digests(), store);
      commit(register, findings, hash);
    }
    return ReportWriter.of(
        names().size(), memory.digests(), findings, intake.papersRead(), intake.papersRemoved());
  }

  /** What stands for ids that nobody bears now. */
  MovedIds moved() {
    return ids.moved().copy();
  }

  /** Looks into new files only where a file is gone. */
  private Map<String, String> renames() {
    return ids.misses(Set.copyOf(names())) ? ids.renamed(bytes(_ -> true)) : Map.of();
  }

  /** The hash of each file that nobody is writing, by file. */
  private Map<String, String> bytes(Predicate<SeedFile> wanted) {
    Set<String> restless = growing.stream().map(Finding::file).collect(Collectors.toSet());
    Map<String, String> bytes = new HashMap<>();
    listing.papers().stream()
        .filter(file -> !restless.contains(file.name()) && wanted.test(file))
        .forEach(file -> memory.sha256(file).ifPresent(sha -> bytes.put(file.name(), sha)));
    return bytes;
  }

  private Set<String> gone() {
    Set<String> gone = new HashSet<>(memory.keys().keySet());
    names().forEach(gone::remove);
    return gone;
  }

  private boolean changed(SeedFile file) {
    String known = memory.keys().get(file.name());
    return known == null
        || memory
            .sha256(file)
            .map(sha -> reader.key(file.name(), stems.of(file.name()), sha))
            .filter(known::equals)
            .isEmpty();
  }

  /** Those that nobody is writing any more. */
  private List<SeedFile> quiet(List<SeedFile> changed) {
    Growth growth = Growth.of(changed);
    growing = growth.findings();
    return growth.quiet();
  }

  /**
   * Two papers never share an id: of those that would, the one that came last gets another stem.
   */
  private void part() {
    Map<String, SeedFile> byName =
        listing.papers().stream().collect(Collectors.toMap(SeedFile::name, f -> f));
    for (Set<String> moved = clashing(); !moved.isEmpty(); moved = clashing()) {
      moved.forEach(stems::move);
      intake.read(moved.stream().map(byName::get).toList());
    }
  }

  private Set<String> clashing() {
    Set<String> claimed = new HashSet<>();
    Set<String> clashing = new HashSet<>();
    for (String file : stems.files()) {
      PaperMemory digest = memory.byFile().get(file);
      if (digest != null) {
        boolean free = digest.claims().stream().noneMatch(claimed::contains);
        claimed.addAll(free ? digest.claims() : List.of());
        clashing.addAll(free ? Set.of() : Set.of(file));
      }
    }
    return clashing;
  }

  private Register register() {
    return Register.of(memory.digests().stream().map(PaperMemory::mentions));
  }

  /** What speaks of no single paper, or needs all of them to be seen. */
  private List<Finding> findings(Register register) {
    Set<String> files = Set.copyOf(names());
    Set<String> documents = new HashSet<>();
    Set<Correction> unseen = new HashSet<>();
    for (PaperMemory digest : memory.digests()) {
      documents.addAll(digest.claims());
      unseen.addAll(digest.unseen());
    }
    List<Finding> findings = new ArrayList<>(listing.findings());
    findings.addAll(intake.unreadable());
    findings.addAll(growing);
    findings.addAll(stems.findings());
    findings.addAll(tables.findings());
    findings.addAll(tables.catalog().strangers(files, documents));
    findings.addAll(tables.corrections().strangers(files, unseen));
    findings.addAll(register.findings());
    return findings;
  }

  /** The same seeds, read by the same code, give the same. */
  private String hash(List<Finding> findings) {
    Fingerprint print = new Fingerprint().add(sources.code());
    new TreeMap<>(memory.keys()).forEach((file, key) -> print.add(file).add(key));
    findings.forEach(finding -> print.add(finding.toString()));
    return print.hex();
  }

  private void commit(Register register, List<Finding> findings, String hash) {
    List<Unit> units = register.units(ids.units());
    List<Leader> leaders = register.leaders(ids.leaders());
    Map<String, String> moved = ids.moved().paths();
    moved.putAll(MovedNames.of("units", ids.units().given(), MovedNames.units(units)));
    moved.putAll(MovedNames.of("leaders", ids.leaders().given(), MovedNames.leaders(leaders)));
    ids.keep(stems.given(), bytes(file -> memory.keys().containsKey(file.name())), renames);
    store.commit(units, leaders, findings, hash);
  }

  /**
   * While a first index is built: what is read so far, without a hash, because it is not all. Its
   * ids are not kept: which of two namesakes comes first is known when all are read.
   */
  private void commitPart() {
    Register register = register();
    IdTable trial = ids.trial();
    store.commit(register.units(trial.units()), register.leaders(trial.leaders()), List.of(), "");
  }
}
