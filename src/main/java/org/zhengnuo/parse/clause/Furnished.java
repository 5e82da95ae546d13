package org.zhengnuo.parse.clause;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhengnuo.text.Furniture;

/** What a line of the page around a paper gives under a label. */
final class Furnished {

  private Furnished() {}

  /** The pattern's first group in the first line of the page that holds it. */
  static Optional<String> first(List<String> head, Pattern label) {
    return head.stream()
        .filter(Furniture::is)
        .map(label::matcher)
        .filter(Matcher::find)
        .map(m -> m.group(1))
        .findFirst();
  }
}
