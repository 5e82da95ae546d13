package org.zhengnuo.search.query;

import java.util.List;
import java.util.stream.Stream;
import org.zhengnuo.model.Token;

/**
 * One entry of a vocabulary.
 *
 * @param relation what the aliases are to the term
 * @param reason why the entry is there, or where it comes from
 */
public record Synonyms(String term, Relation relation, List<String> aliases, String reason) {

  public Synonyms {
    aliases = List.copyOf(aliases);
    if (term.isBlank() || aliases.isEmpty()) {
      throw new IllegalArgumentException("别名表需要词条和至少一个别名：“" + term + "”");
    }
  }

  /**
   * An entry from the four cells of a line without quotes: term, relation, aliases parted by
   * spaces, reason.
   */
  static Synonyms ofLine(String line) {
    String[] cells = line.split(",", 4);
    if (cells.length < 4) {
      throw new IllegalArgumentException("别名表一行应有四格：“" + line + "”");
    }
    return of(cells[0], cells[1], cells[2], cells[3]);
  }

  /**
   * An entry from its cells; aliases are parted by spaces, 、 or ；, an empty relation is {@link
   * Relation#SAME}.
   */
  public static Synonyms of(String term, String relation, String aliases, String reason) {
    Relation known =
        relation.isBlank()
            ? Relation.SAME
            : Token.find(Relation.class, relation.strip())
                .orElseThrow(
                    () ->
                        new IllegalArgumentException(
                            "不认识的关系“" + relation + "”，可用：" + Token.list(Relation.class)));
    List<String> words =
        Stream.of(aliases.split("[\\s、；;|]+")).filter(word -> !word.isBlank()).toList();
    return new Synonyms(term.strip(), known, words, reason.strip());
  }

  /** What an alias is to the term. */
  public enum Relation implements Token {
    SAME("same", "同义，双向"),
    NARROWER("narrower", "词条包含别名，单向"),
    RELATED("related", "相关，只在放宽时使用");

    private final String token;
    private final String label;

    Relation(String token, String label) {
      this.token = token;
      this.label = label;
    }

    @Override
    public String token() {
      return token;
    }

    @Override
    public String label() {
      return label;
    }

    @Override
    public String toString() {
      return token;
    }
  }
}
