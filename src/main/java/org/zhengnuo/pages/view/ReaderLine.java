package org.zhengnuo.pages.view;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.zhengnuo.search.Snippet;

/**
 * One line in the reader.
 *
 * @param page of a PDF, 0 where the source has none
 * @param pieces its text, cut where a highlight begins or ends
 */
public record ReaderLine(int number, int page, List<Snippet> pieces) {

  private static final Pattern LABEL =
      Pattern.compile("[\\s\u3000]*(?:(?:牵头|责任|承办|主办|协办|配合)(?:领导|单位|部门)[：:]|完成时限)");

  /** Whether it begins with 牵头单位： or the like, and so stands on a line of its own. */
  public boolean labelled() {
    String text = pieces.stream().map(Snippet::text).collect(Collectors.joining());
    return LABEL.matcher(text).lookingAt();
  }
}
