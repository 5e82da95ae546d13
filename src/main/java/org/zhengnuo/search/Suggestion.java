package org.zhengnuo.search;

import org.zhengnuo.model.Token;

/**
 * Something a few typed letters may mean.
 *
 * @param id of the unit or leader; for a section the chapter's title, for a term the term itself
 * @param label what a reader sees
 * @param count items behind it: those a unit owns, a leader leads, that stand in a section or that
 *     the search for a term finds
 */
public record Suggestion(Kind kind, String id, String label, long count) {

  /** The same with another count. */
  public Suggestion counting(long items) {
    return new Suggestion(kind, id, label, items);
  }

  /** What can be suggested. */
  public enum Kind implements Token {
    UNIT("unit", "单位"),
    LEADER("leader", "牵头领导"),
    SECTION("section", "章节"),
    TERM("term", "常用词");

    private final String token;
    private final String label;

    Kind(String token, String label) {
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
