package org.zhengnuo.pages;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.zhengnuo.pages.link.Parameters;
import org.zhengnuo.pages.link.SearchParameters;
import org.zhengnuo.search.IndexView;

/** How many items the address of a search finds, without its page. */
public final class SearchTotals {

  private final IndexView index;

  public SearchTotals(IndexView index) {
    this.index = index;
  }

  public long of(String address) {
    Map<String, List<String>> values = new HashMap<>();
    Arrays.stream(address.substring(address.indexOf('?') + 1).split("&"))
        .filter(pair -> pair.contains("="))
        .map(pair -> pair.split("=", 2))
        .forEach(
            pair -> values.computeIfAbsent(pair[0], _ -> new ArrayList<>()).add(decoded(pair[1])));
    Parameters parameters = new Parameters(values, TestPages.ORIGIN);
    return index.count(SearchParameters.query(parameters, index));
  }

  private static String decoded(String value) {
    return URLDecoder.decode(value, StandardCharsets.UTF_8);
  }
}
