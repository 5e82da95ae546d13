package org.zhengnuo.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zhengnuo.format.CsvRow;
import org.zhengnuo.ingest.SeedsException;
import org.zhengnuo.ingest.SeedsFolder;
import org.zhengnuo.ledger.PaceRules;

/** The packed rules of pace and the user's {@code pace.csv}, read again when that has changed. */
final class PaceTable implements Supplier<PaceRules> {

  private static final Logger LOG = LoggerFactory.getLogger(PaceTable.class);

  private final Path seeds;
  private final AtomicReference<Loaded> loaded =
      new AtomicReference<>(new Loaded(-1, PaceRules.packed()));

  PaceTable(Path seeds) {
    this.seeds = seeds;
  }

  private record Loaded(long modified, PaceRules rules) {}

  @Override
  public PaceRules get() {
    long modified = seeds.resolve(SeedsFolder.PACE).toFile().lastModified();
    Loaded now = loaded.get();
    if (now.modified() != modified) {
      now = new Loaded(modified, read(now.rules()));
      loaded.set(now);
    }
    return now.rules();
  }

  /** A file that cannot be read, half saved perhaps, leaves what was good before. */
  private PaceRules read(PaceRules before) {
    if (!Files.isDirectory(seeds)) {
      return PaceRules.packed();
    }
    try {
      PaceRules rules = PaceRules.packed();
      for (CsvRow row : new SeedsFolder(seeds).table(SeedsFolder.PACE)) {
        rules = with(row, rules);
      }
      return rules;
    } catch (SeedsException unreadable) {
      LOG.warn("{}", unreadable.getMessage());
      return before;
    }
  }

  private static PaceRules with(CsvRow row, PaceRules rules) {
    try {
      return rules.with(row);
    } catch (IllegalArgumentException wrong) {
      LOG.warn("{} 第{}行不用：{}", SeedsFolder.PACE, row.line(), wrong.getMessage());
      return rules;
    }
  }
}
