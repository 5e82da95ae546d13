package org.zhengnuo.search.lucene;

import java.io.EOFException;
import java.io.IOException;
import java.util.Optional;
import org.apache.lucene.codecs.CodecUtil;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.zhengnuo.search.lucene.CheckReport.Damage;

/** The checksum at the end of a file of the index, and what the file really adds up to. */
final class Checksum {

  private Checksum() {}

  /**
   * Reads the whole file; empty where it is as it was written.
   *
   * @throws IOException where the system does not let it be read
   */
  static Optional<Damage> damage(Directory directory, String file) throws IOException {
    try (IndexInput input = directory.openInput(file, IOContext.READONCE)) {
      CodecUtil.checksumEntireFile(input);
      return Optional.empty();
    } catch (CorruptIndexException | EOFException damaged) {
      return Optional.of(new Damage(file, "校验和不符"));
    }
  }
}
