package org.zhengnuo.parse.prose;

import java.util.ArrayList;
import java.util.List;
import org.zhengnuo.model.Finding;
import org.zhengnuo.model.FindingCode;
import org.zhengnuo.text.Block;

/** Rules that give bold type a meaning (黑体为主办单位): findings where the source keeps no bold type. */
final class BoldRules {

  private final String file;
  private final List<Finding> unread = new ArrayList<>();
  private final List<Finding> read = new ArrayList<>();
  private boolean bold;

  BoldRules(String file) {
    this.file = file;
  }

  /** Looks whether any of these blocks is set in bold. */
  void look(List<Block> blocks) {
    bold |= blocks.stream().anyMatch(b -> b.passage().holdsBold());
  }

  /**
   * A rule as printed.
   *
   * @param legible whether its mark is one that readers keep; underlines are not
   */
  void add(String words, int line, boolean legible) {
    String message = "“" + words + "”：纯文本没有保留字体标记，角色按原标签记录";
    (legible ? read : unread).add(new Finding(FindingCode.RULE_MARK_LOST, message, file, line));
  }

  /** The rules that could not be followed. */
  List<Finding> findings() {
    List<Finding> all = new ArrayList<>(unread);
    all.addAll(bold ? List.of() : read);
    return List.copyOf(all);
  }
}
