package org.zhengnuo.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zhengnuo.format.CsvRow;
import org.zhengnuo.ingest.SeedsException;
import org.zhengnuo.ingest.SeedsFolder;
import org.zhengnuo.search.query.Spellings;
import org.zhengnuo.search.query.Synonyms;
import org.zhengnuo.search.query.Vocabulary;

/**
 * The packed vocabulary and the user's {@code aliases.csv}, read again when that file has changed.
 */
final class Aliases implements Supplier<Spellings> {

  private static final Logger LOG = LoggerFactory.getLogger(Aliases.class);

  private final Path seeds;
  private final AtomicReference<Loaded> loaded =
      new AtomicReference<>(new Loaded(-1, Vocabulary.packed()));

  Aliases(Path seeds) {
    this.seeds = seeds;
  }

  private record Loaded(long modified, Spellings spellings) {}

  @Override
  public Spellings get() {
    long modified = seeds.resolve(SeedsFolder.ALIASES).toFile().lastModified();
    Loaded now = loaded.get();
    if (now.modified() != modified) {
      now = new Loaded(modified, read(now.spellings()));
      loaded.set(now);
    }
    return now.spellings();
  }

  /** A file that cannot be read, half saved perhaps, leaves what was good before. */
  private Spellings read(Spellings before) {
    if (!Files.isDirectory(seeds)) {
      return Vocabulary.packed();
    }
    try {
      return Vocabulary.packed().with(entries(new SeedsFolder(seeds).table(SeedsFolder.ALIASES)));
    } catch (SeedsException unreadable) {
      LOG.warn("{}", unreadable.getMessage());
      return before;
    }
  }

  private static List<Synonyms> entries(List<CsvRow> rows) {
    List<Synonyms> entries = new ArrayList<>();
    for (CsvRow row : rows) {
      try {
        entries.add(
            Synonyms.of(
                row.get("term"), row.get("relation"), row.get("aliases"), row.get("reason")));
      } catch (IllegalArgumentException wrong) {
        LOG.warn("{} 第{}行不用：{}", SeedsFolder.ALIASES, row.line(), wrong.getMessage());
      }
    }
    return entries;
  }
}
