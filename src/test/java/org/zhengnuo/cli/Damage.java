package org.zhengnuo.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** One flipped bit in one file of an index. */
record Damage(String file, long at, int bit) {

  /** As many as asked for: every file in turn, at places drawn by lot. */
  static List<Damage> drawn(Path data, int count, long seed) throws IOException {
    Random random = new Random(seed);
    List<Path> files = files(data);
    return Stream.iterate(0, i -> i + 1)
        .limit(count)
        .map(i -> files.get(i % files.size()))
        .map(file -> of(file, random))
        .toList();
  }

  private static Damage of(Path file, Random random) {
    long size = file.toFile().length();
    return new Damage(file.getFileName().toString(), random.nextLong(size), random.nextInt(8));
  }

  /** The lock is empty and no part of the index. */
  private static List<Path> files(Path data) throws IOException {
    try (Stream<Path> files = Files.list(data)) {
      return files.filter(file -> file.toFile().length() > 0).sorted().toList();
    }
  }

  void doTo(Path data) throws IOException {
    try (FileChannel file =
        FileChannel.open(
            data.resolve(this.file), StandardOpenOption.READ, StandardOpenOption.WRITE)) {
      ByteBuffer one = ByteBuffer.allocate(1);
      file.read(one, at);
      one.put(0, (byte) (one.get(0) ^ 1 << bit)).flip();
      file.write(one, at);
    }
  }
}
