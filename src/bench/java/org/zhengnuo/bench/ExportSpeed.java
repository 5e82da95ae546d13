package org.zhengnuo.bench;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.zhengnuo.ingest.Ingest;
import org.zhengnuo.model.Corpus;
import org.zhengnuo.model.Identity;
import org.zhengnuo.model.Item;
import org.zhengnuo.pages.Pages;
import org.zhengnuo.search.Papers;
import org.zhengnuo.search.lucene.CorpusWriter;
import org.zhengnuo.search.lucene.LuceneItemIndex;
import org.zhengnuo.search.query.Vocabulary;
import org.zhengnuo.web.Site;

/**
 * Times the export of a whole index, and what memory it takes: {@code ExportSpeed SEEDS ITEMS
 * [PATH…]}, where the items of the seeds are repeated until there are that many, and other pages
 * may be named instead.
 */
final class ExportSpeed {

  private static final List<String> EXPORTS =
      List.of("/search.csv", "/search.xlsx", "/search.csv?q=%E4%BC%81%E4%B8%9A");

  private ExportSpeed() {}

  public static void main(String[] args) throws IOException {
    Path folder = Files.createTempDirectory("zhengnuo-export");
    Corpus corpus = Ingest.read(Path.of(args[0]), "bench", _ -> {}).corpus();
    List<Item> items = repeated(corpus.items(), Integer.parseInt(args[1]));
    CorpusWriter.write(Papers.with(corpus, items), folder);
    try (LuceneItemIndex index = new LuceneItemIndex(folder, Vocabulary::packed);
        Site site =
            Site.start(new Pages(() -> Optional.of(index), LocalDate::now), "127.0.0.1", 0)) {
      for (String path : args.length > 2 ? List.of(args).subList(2, args.length) : EXPORTS) {
        time("http://127.0.0.1:" + site.port() + path);
      }
    }
  }

  private static List<Item> repeated(List<Item> items, int total) {
    return IntStream.range(0, total).mapToObj(n -> copy(items.get(n % items.size()), n)).toList();
  }

  private static Item copy(Item item, int number) {
    return item.under(
            new Identity(item.documentId() + "-x" + number, item.documentId(), item.numbering()))
        .repeating("");
  }

  private static void time(String address) throws IOException {
    System.gc();
    long start = System.nanoTime();
    long bytes = 0;
    long most = 0;
    try (InputStream in = URI.create(address).toURL().openStream()) {
      byte[] part = new byte[1 << 16];
      for (int read = in.read(part); read >= 0; read = in.read(part)) {
        bytes += read;
        Runtime now = Runtime.getRuntime();
        most = Math.max(most, now.totalMemory() - now.freeMemory());
      }
    }
    System.out.printf(
        "%s: %.1f MB in %.1f s, heap at most %.0f MB%n",
        address, bytes / 1e6, (System.nanoTime() - start) / 1e9, most / 1e6);
  }
}
