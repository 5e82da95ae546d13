package org.zhengnuo.pages;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.zhengnuo.model.Correction;
import org.zhengnuo.model.FindingCode;
import org.zhengnuo.model.ItemKind;
import org.zhengnuo.model.Line;
import org.zhengnuo.model.Role;

/**
 * The reader: a whole paper. Its JSON is the row of the list of papers and what is read here.
 *
 * @param row the paper
 * @param contents its text and what was made of it
 */
public record DocumentView(DocumentRow row, Contents contents) implements View {

  @Override
  public List<?> parts() {
    return List.of(row, contents);
  }

  @Override
  public String title() {
    return row.code().map(code -> code + " ").orElse("") + row.title();
  }

  /**
   * The text.
   *
   * @param query what to highlight
   * @param outline its headings, in printed order
   * @param lines its source lines
   * @param itemsRead its items, in printed order, without their text, which the lines hold
   * @param hits ids of the items the query found
   * @param marks the words to highlight, longest first
   */
  public record Contents(
      String query,
      List<OutlineEntry> outline,
      List<Line> lines,
      List<MarginNote> itemsRead,
      List<String> hits,
      List<String> marks,
      Audit audit) {

    /** The text as it reads: headings, items, single lines. */
    public List<ReaderBlock> blocks() {
      return ReaderBlock.of(this);
    }
  }

  /** One heading. */
  public record OutlineEntry(int level, String printed, int line, String url) {}

  /** What stands in the margin beside an item's lines. */
  public record MarginNote(
      String id,
      String url,
      ItemKind kind,
      String number,
      int lineStart,
      int lineEnd,
      List<LeaderRef> leaders,
      List<ItemView.OwnerView> owners) {

    private static final Set<Role> FIRST = Set.of(Role.LEAD, Role.HOST, Role.UNDERTAKING);

    /** Whether the reader needs a mark for it: letters and imprints read as what they are. */
    public boolean marked() {
      return kind != ItemKind.NOTICE;
    }

    /** Whether anyone owns it. */
    public boolean owned() {
      return !leaders.isEmpty() || !owners.isEmpty();
    }

    /** Those who lead, host or undertake it and those a search matched; all where none leads. */
    public List<ItemView.OwnerView> firstOwners() {
      return owners.stream().noneMatch(o -> FIRST.contains(o.role()))
          ? owners
          : owners.stream().filter(o -> FIRST.contains(o.role()) || !o.marked().isEmpty()).toList();
    }

    /** How many more units share it. */
    public int otherOwners() {
      return owners.size() - firstOwners().size();
    }

    static MarginNote of(ItemView item) {
      return new MarginNote(
          item.id(),
          item.url(),
          item.kind(),
          item.numberPrinted().orElse(""),
          item.source().lineStart(),
          item.source().lineEnd(),
          item.leaders(),
          item.owners());
    }
  }

  /**
   * What reading the paper gave, so that it can be checked.
   *
   * @param numberedInText numbered items the text prints: those stored and those reported as not
   *     stored
   * @param numberedStored numbered items stored
   * @param numbers these, in printed order
   * @param stored items of any kind stored, notices too
   * @param storedUrl the search that finds them
   * @param withoutOwner items that name no unit, notices left out
   * @param byKind how many of each kind, by its Chinese name
   * @param kinds the same, each with the search that finds them
   * @param absences what the paper says it does not hold
   */
  public record Audit(
      long numberedInText,
      long numberedStored,
      List<NumberedItem> numbers,
      long stored,
      String storedUrl,
      long withoutOwner,
      long unknownUnits,
      Map<String, Long> byKind,
      List<Counted> kinds,
      List<Correction> corrections,
      List<String> absences,
      List<FindingView> findings) {}

  /** A number as printed, and its line. */
  public record NumberedItem(String number, String url) {}

  /** Something odd, with its place in the reader. */
  public record FindingView(
      FindingCode code, String label, String message, String file, int line, String url) {}
}
