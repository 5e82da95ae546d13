package org.zhengnuo.launch;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** Follows the links of the site as a reader would, from its first page. */
final class Visit {

  /** Enough to meet each page and each format some times. */
  private static final int PAGES = 40;

  private static final String READY = "\"status\":\"ready\"";
  private static final int MOST_LOOKS = 600;
  private static final int LOOK_MILLIS = 200;

  private static final Pattern LINK = Pattern.compile("(?:href|action)=\"(/[^\"#]*)");

  private Visit() {}

  static void all(URI site) throws IOException, InterruptedException {
    untilReady(site);
    Set<String> seen = new HashSet<>(Set.of("/"));
    Deque<String> next = new ArrayDeque<>(seen);
    for (int count = 0; count < PAGES && !next.isEmpty(); count++) {
      String page = get(site.resolve(next.remove()));
      LINK.matcher(page)
          .results()
          .map(link -> link.group(1).replace("&amp;", "&"))
          .filter(seen::add)
          .forEach(next::add);
    }
  }

  /** The site answers before all papers are read; what readers will meet is there after. */
  private static void untilReady(URI site) throws IOException, InterruptedException {
    for (int look = 0; look < MOST_LOOKS && !get(site.resolve("/health.json")).contains(READY); ) {
      Thread.sleep(LOOK_MILLIS);
      look++;
    }
  }

  private static String get(URI address) throws IOException {
    HttpURLConnection connection = (HttpURLConnection) address.toURL().openConnection();
    try (var body =
        connection.getResponseCode() < 400
            ? connection.getInputStream()
            : connection.getErrorStream()) {
      return new String(body.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
