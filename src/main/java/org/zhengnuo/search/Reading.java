package org.zhengnuo.search;

import java.util.List;
import org.zhengnuo.model.Token;

/**
 * How one piece of the query was read.
 *
 * @param text the piece as typed
 * @param aliases other wordings that match as well
 * @param note a Chinese remark for the user, empty where there is nothing to say
 */
public record Reading(String text, Kind kind, List<String> aliases, String note) {

  public Reading {
    aliases = List.copyOf(aliases);
  }

  /** What a piece of a query can be. */
  public enum Kind implements Token {
    PHRASE("phrase", "词组"),
    EXACT("exact", "原样"),
    EXCLUDED("excluded", "排除"),
    FIELD("field", "限定"),
    QUESTION("question", "疑问词"),
    WHO("who", "问责任单位"),
    PINYIN("pinyin", "拼音"),
    LITERAL("literal", "按字面");

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
