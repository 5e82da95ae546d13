package org.zhengnuo.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Gives the pieces of a clause the names that other pieces hold.
 *
 * <pre>
 *   分别      城镇和农村居民收入分别增长6.5%、7%       the n-th number has the n-th name
 *   elided   5个超百亿、10个超50亿项目                 超百亿 is 超百亿项目
 *   elided   创建3个国家级、2个省级特色优质专业       国家级 is 国家级特色优质专业
 * </pre>
 */
final class NamedPieces {
  private static final Pattern SIZE = Pattern.compile("[过超][\\d.]*[百千万亿]+(?:美元|元)?");
  private static final int LONGEST_CLASS = 5;

  /** 2个国家级、3个省级、9个市级平台 and no longer list. */
  private static final int MOST_ELIDED = 5;

  private NamedPieces() {}

  /**
   * A piece, and its name where another piece holds it.
   *
   * @param name empty where the piece names itself
   */
  record NamedPiece(PieceWords words, Optional<String> name) {}

  /**
   * The pieces of a clause, named.
   *
   * @param before the names that 分别 gave in the clause before: 年均分别增长5.8%、6.5% goes on them
   */
  static List<NamedPiece> of(List<PieceWords> parts, List<String> before) {
    List<NamedPiece> named = new ArrayList<>();
    while (named.size() < parts.size()) {
      int at = named.size();
      List<NamedPiece> group = respective(parts, at, before);
      if (group.isEmpty()) {
        named.add(new NamedPiece(parts.get(at), elided(parts, at)));
      } else {
        named.addAll(group);
      }
    }
    return named;
  }

  private static List<NamedPiece> respective(List<PieceWords> parts, int at, List<String> before) {
    String own = parts.get(at).own();
    boolean shared = parts.get(at).tail().respective() || own.indexOf("分别") > 0;
    int group = shared ? Respective.group(parts, at) : 1;
    List<String> names =
        own.isEmpty() && before.size() == group ? before : Respective.names(own, group);
    if (group == 1 || names.isEmpty()) {
      return List.of();
    }
    List<PieceWords> bounded = Respective.bounded(parts.subList(at, at + group));
    List<NamedPiece> named = new ArrayList<>();
    for (int i = 0; i < group; i++) {
      named.add(new NamedPiece(bounded.get(i), Optional.of(names.get(i))));
    }
    return named;
  }

  private static Optional<String> elided(List<PieceWords> parts, int at) {
    String own = parts.get(at).after();
    if (!isClass(own)) {
      return Optional.empty();
    }
    return parts.subList(at + 1, Math.min(parts.size(), at + MOST_ELIDED)).stream()
        .map(PieceWords::after)
        .filter(after -> !isClass(after))
        .findFirst()
        .map(after -> own + after.substring(behindClass(after)))
        .filter(name -> !name.equals(own));
  }

  private static boolean isClass(String noun) {
    return !noun.isEmpty() && behindClass(noun) == noun.length();
  }

  /** Behind 国家级, 省级以上, 超50亿; 0 where no class begins. */
  private static int behindClass(String noun) {
    Matcher size = SIZE.matcher(noun);
    if (size.lookingAt()) {
      return size.end();
    }
    int level = noun.indexOf('级');
    if (level < 0 || level >= LONGEST_CLASS) {
      return 0;
    }
    return noun.startsWith("以上", level + 1) ? level + 3 : level + 1;
  }
}
