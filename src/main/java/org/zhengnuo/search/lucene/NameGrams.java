package org.zhengnuo.search.lucene;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;
import org.zhengnuo.text.ExactText;

/**
 * Which of many names hold a phrase: a table of their tokens and pairs of tokens. Names are few
 * beside items, some hundred bytes each.
 */
final class NameGrams {
  private final List<String> names = new ArrayList<>();
  private final List<Integer> owners = new ArrayList<>();
  private final Map<String, int[]> holders = new HashMap<>();

  /** Takes in a name; several names may have one owner. */
  void add(String name, int owner) {
    List<String> tokens = ExactText.words(name);
    if (tokens.isEmpty()) {
      return;
    }
    int number = names.size();
    names.add(joined(tokens));
    owners.add(owner);
    Set<String> grams = new HashSet<>(tokens);
    grams.addAll(Pairs.of(tokens));
    grams.forEach(gram -> holders.merge(gram, new int[] {1, number}, NameGrams::appended));
  }

  /** A list with its length in front, grown by half when full. */
  private static int[] appended(int[] list, int[] one) {
    int used = list[0] + 1;
    int[] longer = used == list.length ? Arrays.copyOf(list, used + used / 2 + 1) : list;
    longer[used] = one[1];
    longer[0] = used;
    return longer;
  }

  private static String joined(List<String> tokens) {
    return "|" + String.join("|", tokens) + "|";
  }

  /** Calls with the owner of each name that holds these tokens side by side; some come twice. */
  void holding(List<String> tokens, IntConsumer taker) {
    if (tokens.isEmpty()) {
      return;
    }
    int[] candidates = rarest(tokens);
    String wanted = joined(tokens);
    for (int i = 1; i <= candidates[0]; i++) {
      if (tokens.size() <= 2 || names.get(candidates[i]).contains(wanted)) {
        taker.accept(owners.get(candidates[i]));
      }
    }
  }

  private int[] rarest(List<String> tokens) {
    int[] none = {0};
    if (tokens.size() == 1) {
      return holders.getOrDefault(tokens.getFirst(), none);
    }
    int[] best = holders.getOrDefault(Pairs.of(tokens.get(0), tokens.get(1)), none);
    for (int i = 1; i + 1 < tokens.size() && best[0] > 0; i++) {
      int[] other = holders.getOrDefault(Pairs.of(tokens.get(i), tokens.get(i + 1)), none);
      best = other[0] < best[0] ? other : best;
    }
    return best;
  }

  /** Every token and pair of tokens that stands in a name. */
  Set<String> grams() {
    return holders.keySet();
  }

  /** The names that hold these tokens side by side, each as tokens. */
  List<List<String>> names(List<String> tokens) {
    List<List<String>> found = new ArrayList<>();
    String wanted = joined(tokens);
    int[] candidates = rarest(tokens);
    for (int i = 1; i <= candidates[0]; i++) {
      String name = names.get(candidates[i]);
      if (name.contains(wanted)) {
        found.add(List.of(name.substring(1, name.length() - 1).split("\\|")));
      }
    }
    return found;
  }
}
