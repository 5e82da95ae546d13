package org.zhengnuo.ingest;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.zhengnuo.model.Identity;
import org.zhengnuo.model.Item;
import org.zhengnuo.parse.Parsed;
import org.zhengnuo.text.Numerals;

/**
 * Ids of text that prints no number. New text is named after its line; once given, the id stays
 * with what the text says, whatever line it moves to. An edited text keeps its id where it keeps
 * its line. Items whose id is made of a number are not held. Safe for many threads.
 */
final class TextIds {

  private static final Pattern OF_LINE = Pattern.compile(".*-L\\d+(?:-[a-z]+)?");
  private static final Pattern LETTERS = Pattern.compile("-[a-z]+$");
  private static final int PRINT = 16;
  private static final Deque<String> NONE = new ArrayDeque<>(1);

  private final Map<String, List<Kept>> byFile = new ConcurrentHashMap<>();
  private final Map<String, String> moved = new ConcurrentHashMap<>();

  /**
   * A text and its id.
   *
   * @param print of its letters and digits
   * @param id behind the stem of its file
   */
  record Kept(String print, String id) {}

  /**
   * @param given by file, in the order they were given
   */
  TextIds(Map<String, List<Kept>> given) {
    byFile.putAll(given);
  }

  static TextIds none() {
    return new TextIds(Map.of());
  }

  /** By file. */
  Map<String, List<Kept>> given() {
    return byFile;
  }

  /** Ids that texts had before they got a number, by path, and those they have now. */
  Map<String, String> moved() {
    return moved;
  }

  /** A file has another name; one that is known by its own keeps what it has. */
  void rename(String file, String now) {
    List<Kept> before = byFile.remove(file);
    if (before != null) {
      byFile.putIfAbsent(now, before);
    }
  }

  /** A paper in which every text has the id that was given to it. */
  Parsed keep(String file, String stem, Parsed parsed) {
    List<Kept> before = byFile.getOrDefault(file, List.of());
    Paper paper = new Paper(stem, parsed.items(), before);
    List<Item> items = before.isEmpty() ? parsed.items() : paper.renamed();
    List<Kept> now = paper.kept(items);
    if (now.isEmpty()) {
      byFile.remove(file);
    } else {
      byFile.put(file, now);
    }
    moved.putAll(paper.moved(items));
    return new Parsed(parsed.documents(), parsed.sections(), items, parsed.findings());
  }

  private static boolean isText(Item item) {
    return item.numbering().value().isEmpty() && OF_LINE.matcher(item.id()).matches();
  }

  private static String print(Item item) {
    StringBuilder said = new StringBuilder(item.text().length());
    item.text().chars().filter(Character::isLetterOrDigit).forEach(c -> said.append((char) c));
    return new Fingerprint().add(said.toString()).hex().substring(0, PRINT);
  }

  /** The items of one paper beside the texts it had. */
  private static final class Paper {
    private final String stem;
    private final List<Item> items;
    private final List<Kept> before;
    private final Map<String, Deque<String>> idsByPrint = new HashMap<>();
    private final Set<String> taken = new HashSet<>();

    /** What each text says; empty where an item has a number. */
    private final List<String> prints;

    Paper(String stem, List<Item> items, List<Kept> before) {
      this.stem = stem;
      this.items = items;
      this.before = before;
      prints = items.stream().map(item -> isText(item) ? print(item) : "").toList();
      for (Kept kept : before) {
        idsByPrint.computeIfAbsent(kept.print(), p -> new ArrayDeque<>(1)).add(full(kept));
      }
    }

    private String full(Kept kept) {
      return stem + "-" + kept.id();
    }

    /** What was said before takes its ids first, then new text those of its lines. */
    List<Item> renamed() {
      items.stream().filter(item -> !isText(item)).map(Item::id).forEach(taken::add);
      String[] ids = new String[items.size()];
      for (int i = 0; i < ids.length; i++) {
        ids[i] = prints.get(i).isEmpty() ? items.get(i).id() : "";
      }
      give(ids, true);
      give(ids, false);
      List<Item> renamed = new ArrayList<>();
      for (int i = 0; i < ids.length; i++) {
        Item item = items.get(i);
        String id = ids[i].isEmpty() ? free(item.id()) : ids[i];
        renamed.add(
            id.equals(item.id())
                ? item
                : item.under(new Identity(id, item.documentId(), item.numbering())));
      }
      return renamed;
    }

    /**
     * Of texts that say the same each keeps its own, so that only those that moved look for one.
     */
    private void give(String[] ids, boolean own) {
      for (int i = 0; i < ids.length; i++) {
        String id = items.get(i).id();
        Deque<String> left = idsByPrint.getOrDefault(prints.get(i), NONE);
        if (ids[i].isEmpty() && (own ? left.remove(id) : !left.isEmpty())) {
          ids[i] = own ? id : left.remove();
          taken.add(ids[i]);
        }
      }
    }

    private String free(String id) {
      String base = LETTERS.matcher(id).replaceFirst("");
      String free = id;
      for (int i = 1; !taken.add(free); i++) {
        free = base + "-" + Numerals.letters(i);
      }
      return free;
    }

    /** The texts as they are now, and those that are gone, should they come back. */
    List<Kept> kept(List<Item> named) {
      List<Kept> now = new ArrayList<>();
      Set<String> ids = new HashSet<>();
      for (int i = 0; i < named.size(); i++) {
        ids.add(named.get(i).id());
        if (!prints.get(i).isEmpty()) {
          now.add(new Kept(prints.get(i), named.get(i).id().substring(stem.length() + 1)));
        }
      }
      before.stream().filter(kept -> !ids.contains(full(kept))).forEach(now::add);
      return now;
    }

    /** Texts that have got a number. */
    Map<String, String> moved(List<Item> named) {
      Map<String, String> moved = new HashMap<>();
      Map<String, String> gone = new HashMap<>();
      idsByPrint.forEach((print, ids) -> ids.forEach(id -> gone.put(print, id)));
      if (!gone.isEmpty()) {
        named.stream()
            .filter(item -> !isText(item) && gone.containsKey(print(item)))
            .forEach(item -> moved.put("items/" + gone.get(print(item)), item.id()));
      }
      return moved;
    }
  }
}
