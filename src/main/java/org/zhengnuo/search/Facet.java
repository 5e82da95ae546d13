package org.zhengnuo.search;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.zhengnuo.model.Token;

/** What a result can be narrowed by; the token is the URL parameter. */
public enum Facet implements Token {
  LEADER("leader", "牵头领导"),
  UNIT("unit", "单位"),
  ROLE("role", "单位角色"),
  YEAR("year", "年份"),
  CHAPTER("chapter", "章节"),
  DOCUMENT("document", "文件"),
  PLACE("place", "地区"),
  KIND("kind", "类别"),
  DUE("due", "到期月份"),
  STATE("state", "状态"),
  COLOUR("colour", "颜色"),
  RECONCILED("reconciled", "对账");

  /** Those whose values the index holds; of the others an {@link ItemColumns} tells. */
  public static final Set<Facet> STORED =
      Collections.unmodifiableSet(EnumSet.complementOf(EnumSet.of(STATE, COLOUR, RECONCILED)));

  /** The value that stands for items without any: 未注明. */
  public static final String NONE = "none";

  private final String token;
  private final String label;

  Facet(String token, String label) {
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

  /** Whether the index holds its values. */
  public boolean isStored() {
    return STORED.contains(this);
  }

  @Override
  public String toString() {
    return token;
  }
}
