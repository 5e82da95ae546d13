package org.zhengnuo.model;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A member of a closed set that owns its words: one token in URL, command line, JSON and index, one
 * Chinese label.
 */
public interface Token {

  /** Lower-case ASCII, stable: renaming one is a breaking change. */
  String token();

  /** What a reader sees, Chinese. */
  String label();

  /** The member with this token, empty when there is none. */
  static <E extends Enum<E> & Token> Optional<E> find(Class<E> set, String token) {
    return Arrays.stream(set.getEnumConstants()).filter(e -> e.token().equals(token)).findFirst();
  }

  /** All tokens of a set, for the message that refuses a wrong one. */
  static <E extends Enum<E> & Token> String list(Class<E> set) {
    return Arrays.stream(set.getEnumConstants()).map(Token::token).collect(Collectors.joining("、"));
  }
}
