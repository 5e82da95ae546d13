package org.zhengnuo.web;

import io.javalin.http.Context;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What stands behind the question mark of an address. Every string can be read: a {@code %} that
 * begins no byte stands for itself, bytes that are no UTF-8 become U+FFFD, and control characters
 * other than tab and line end, which nobody types and no page can show, are dropped.
 *
 * <pre>
 * query = pair { "&amp;" pair }
 * pair  = name [ "=" value ]
 * </pre>
 */
final class QueryString {

  private QueryString() {}

  /** The values of each name, in order. */
  static Map<String, List<String>> values(Context context) {
    Map<String, List<String>> values = new HashMap<>();
    String query = context.queryString();
    for (String pair : query == null ? new String[0] : query.split("&")) {
      String[] parts = pair.split("=", 2);
      values
          .computeIfAbsent(decoded(parts[0]), _ -> new ArrayList<>())
          .add(parts.length == 1 ? "" : decoded(parts[1]));
    }
    return values;
  }

  /**
   * The same without the fields that a form sent empty, with its question mark where anything is
   * left; absent where there are none. Without a script a form sends every field.
   */
  static Optional<String> tidied(Context context) {
    String query = Objects.requireNonNullElse(context.queryString(), "");
    String filled =
        Arrays.stream(query.split("&"))
            .filter(pair -> !pair.isEmpty() && pair.indexOf('=') != pair.length() - 1)
            .collect(Collectors.joining("&"));
    return query.length() == filled.length()
        ? Optional.empty()
        : Optional.of(filled.isEmpty() ? "" : "?" + filled);
  }

  private static String decoded(String text) {
    String whole = text.replaceAll("%(?![0-9A-Fa-f]{2})", "%25");
    return printable(URLDecoder.decode(whole, StandardCharsets.UTF_8));
  }

  /** A text without control characters. */
  static String printable(String text) {
    return text.replaceAll("[\\p{Cntrl}&&[^\\t\\r\\n]]", "");
  }
}
