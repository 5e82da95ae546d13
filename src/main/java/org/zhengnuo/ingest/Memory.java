package org.zhengnuo.ingest;

import java.io.IOException;
import java.util.Collection;
import java.util.Iterator;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Stream;
import org.zhengnuo.format.Json;
import org.zhengnuo.roster.Mentions;
import org.zhengnuo.search.ItemStore;

/** What an index holds, as far as ingest must know it; kept between runs. */
final class Memory {

  /** The generation of no index. */
  private static final long NOTHING = -1;

  private final Map<String, String> keys = new ConcurrentHashMap<>();
  private final NavigableMap<String, PaperMemory> digests = new ConcurrentSkipListMap<>();
  private final Map<Object, Object> shared = new ConcurrentHashMap<>();
  private final Map<String, Seen> seen = new ConcurrentHashMap<>();
  private long generation = NOTHING;

  /** A file and the hash of what it held when it looked so. */
  private record Seen(SeedFile file, String sha256) {}

  /** Learns what a store holds, where that is not known already. */
  void follow(ItemStore store) {
    if (generation == store.info().generation()) {
      return;
    }
    forget();
    Map<String, String> held = store.papers();
    try (Stream<String> mentions = store.mentions()) {
      for (Iterator<String> each = mentions.iterator(); each.hasNext(); ) {
        PaperMemory digest = Json.read(each.next(), PaperMemory.class);
        String file = digest.mentions().file();
        put(file, held.get(file), digest);
      }
    }
    generation = store.info().generation();
  }

  /** Knows nothing, so that the next store is asked. */
  void forget() {
    keys.clear();
    digests.clear();
    shared.clear();
    generation = NOTHING;
  }

  /** Is at the state that a store has committed. */
  void committed(ItemStore store) {
    generation = store.info().generation();
  }

  void put(String file, String key, PaperMemory digest) {
    Mentions mentions = digest.mentions().sharing(this::first);
    keys.put(file, key);
    digests.put(
        file,
        new PaperMemory(
            digest.documents(),
            digest.items(),
            digest.findings(),
            digest.unseen(),
            digest.claims(),
            digest.groups(),
            mentions));
  }

  /**
   * The hash of a file that looks as it did when it was last read; empty where it cannot be read.
   */
  Optional<String> sha256(SeedFile file) {
    Seen before = seen.get(file.name());
    if (before != null && before.file().equals(file)) {
      return Optional.of(before.sha256());
    }
    try {
      return Optional.of(saw(file, file.bytes()));
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }

  /** Remembers the hash of what was read of a file that looked so before it was read. */
  String saw(SeedFile file, byte[] bytes) {
    String sha256 = Fingerprint.of(bytes);
    seen.put(file.name(), new Seen(file, sha256));
    return sha256;
  }

  private Object first(Object value) {
    Object before = shared.putIfAbsent(value, value);
    return before == null ? value : before;
  }

  void remove(String file) {
    seen.remove(file);
    keys.remove(file);
    digests.remove(file);
  }

  /** What was read of each paper, in order of file. */
  Collection<PaperMemory> digests() {
    return digests.values();
  }

  /** By file; what is not held has none. */
  Map<String, PaperMemory> byFile() {
    return digests;
  }

  /** The key of each paper held, by file. */
  Map<String, String> keys() {
    return keys;
  }
}
