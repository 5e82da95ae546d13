package org.zhengnuo.search;

import java.util.List;
import org.zhengnuo.model.Token;

/**
 * Why an item is a hit.
 *
 * @param words what stands there, as printed
 */
public record Reason(Where field, List<String> words, By by) {

  public Reason {
    words = List.copyOf(words);
  }

  /** A statement of the text means much the same as the query. */
  public static Reason meaning(String statement) {
    return new Reason(Where.TEXT, List.of(statement), By.MEANING);
  }

  /** Where the words stand. */
  public enum Where implements Token {
    TITLE("title", "名称"),
    TEXT("text", "正文"),
    CHAPTER("chapter", "章节标题"),
    LEADER("leader", "牵头领导"),
    OWNER("owner", "责任单位");

    private final String token;
    private final String label;

    Where(String token, String label) {
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

  /** How they answer what was typed. */
  public enum By implements Token {
    LITERAL("literal", "原词"),
    ALIAS("alias", "同义"),
    ORDER("order", "另一语序"),
    WORDS("words", "部分字词"),
    MEANING("meaning", "意思相近（不含原词）");

    private final String token;
    private final String label;

    By(String token, String label) {
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
