package org.zhengnuo.read;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Which text of a page is set in bold: by element, by weight or by font, the innermost first. */
final class HtmlType {

  private static final Pattern WEIGHT =
      Pattern.compile("(?i)font-weight\\s*:\\s*(?:(bold|[6-9]00)|(normal|lighter|[1-5]00))");
  private static final Pattern FONT = Pattern.compile("(?i)font-family\\s*:\\s*([^;]+)");

  private HtmlType() {}

  /** Puts a mark at both ends of every bold text below an element. */
  static void mark(Element article) {
    article
        .nodeStream(TextNode.class)
        .filter(node -> !node.isBlank() && isBold(node))
        .toList()
        .forEach(node -> node.text(BoldType.marked(node.getWholeText())));
  }

  private static boolean isBold(TextNode node) {
    Optional<Boolean> heavy = Optional.empty();
    Optional<Boolean> black = Optional.empty();
    for (Element around = node.parentElement(); around != null; around = around.parent()) {
      Element element = around;
      heavy = heavy.or(() -> heavy(element));
      black = black.or(() -> black(element));
    }
    return heavy.orElse(false) || black.orElse(false);
  }

  private static Optional<Boolean> heavy(Element element) {
    Matcher weight = WEIGHT.matcher(element.attr("style"));
    if (weight.find()) {
      return Optional.of(weight.group(1) != null);
    }
    return element.is("b, strong") ? Optional.of(true) : Optional.empty();
  }

  private static Optional<Boolean> black(Element element) {
    Matcher font = FONT.matcher(element.attr("style"));
    String face = font.find() ? font.group(1) : element.attr("face");
    return face.isBlank() ? Optional.empty() : Optional.of(BoldType.isBlack(face));
  }
}
