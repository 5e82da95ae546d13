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

  /** Each of these can end a quotation that another of them begins. */
  private static final String QUOTES = "\"“”＂";

  public Reading {
    aliases = List.copyOf(aliases);
  }

  /** The query for this piece alone: what stood in quotes stands in quotes again. */
  public String query() {
    if (kind != Kind.EXACT) {
      return text;
    }
    boolean within = text.chars().anyMatch(c -> QUOTES.indexOf(c) >= 0);
    return within ? '「' + text + '」' : '"' + text + '"';
  }

  /** Whether it asks for something, so that what it finds alone can be told. */
  public boolean asks() {
    return switch (kind) {
      case PHRASE, EXACT, FIELD, PINYIN -> true;
      case EXCLUDED, QUESTION, WHO, LITERAL -> false;
    };
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
