package org.zhengnuo.parse.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.zhengnuo.model.Owner;
import org.zhengnuo.model.Role;
import org.zhengnuo.text.Passage;

/**
 * Reads from bold type which of the owners of a clause lead, where a rule says that bold type does.
 * Where labels part the roles already, or all words or none are bold, roles stay as they are.
 */
final class BoldRoles {

  private static final int NAME_LEAST = 2;

  private BoldRoles() {}

  /**
   * @param printed the words that name the owners, in their order
   */
  static List<Owner> read(List<Owner> owners, Passage printed, Rules.BoldRule rule) {
    boolean parted = owners.stream().map(Owner::role).distinct().count() > 1;
    if (parted || isBold(printed, 0, printed.length())) {
      return owners;
    }
    List<Owner> read = new ArrayList<>();
    int at = 0;
    boolean any = false;
    for (Owner owner : owners) {
      String name = printedName(owner.printed(), printed.text());
      int from = printed.find(name, at).or(() -> printed.find(name, 0)).orElse(0);
      boolean bold = !name.isEmpty() && isBold(printed, from, from + name.length());
      any |= bold;
      at = from + name.length();
      read.add(as(owner, bold ? rule.bold() : rule.others()));
    }
    return any ? List.copyOf(read) : owners;
  }

  private static Owner as(Owner owner, Role role) {
    return new Owner(role, owner.printed(), owner.unit(), owner.openList());
  }

  /** As much of a name as is printed: a suffix may have been handed out to it. */
  private static String printedName(String name, String text) {
    int length = name.length();
    while (length >= NAME_LEAST && !text.contains(name.substring(0, length))) {
      length--;
    }
    return length < NAME_LEAST ? "" : name.substring(0, length);
  }

  private static boolean isBold(Passage text, int from, int to) {
    return IntStream.range(from, to)
        .filter(i -> Character.isLetter(text.text().charAt(i)))
        .allMatch(text::isBold);
  }
}
