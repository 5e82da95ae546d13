package org.zhengnuo.pages.view;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.zhengnuo.model.CharacterShares;
import org.zhengnuo.model.Correction;
import org.zhengnuo.model.FindingCode;
import org.zhengnuo.model.ItemKind;
import org.zhengnuo.model.Line;
import org.zhengnuo.model.Role;
import org.zhengnuo.pages.link.Address;

/**
 * The reader: a paper, or a part of a long one. Its JSON is the row of the list of papers and what
 * is read here.
 *
 * @param row the paper
 * @param contents its text and what was made of it
 * @param blocks the text of the part shown, as it reads: headings, items, single lines
 */
public record DocumentView(DocumentRow row, Contents contents, List<ReaderBlock> blocks)
    implements View {

  /** What a page shows of the headings, numbers and findings of a paper; its JSON has all. */
  static final int MOST_HEADINGS = 300;

  public static final int MOST_NUMBERS = 500;
  public static final int MOST_FINDINGS = 100;

  @Override
  public List<?> parts() {
    return List.of(row, contents);
  }

  @Override
  public String title() {
    return row.code().map(code -> code + " ").orElse("") + row.title();
  }

  /** Where a line of this paper is: on this page, or on that of another part. */
  public String at(int line) {
    boolean here =
        contents.parts().stream()
            .noneMatch(p -> !p.selected() && line >= p.firstLine() && line <= p.lastLine());
    return (here ? "" : Address.part(row.id(), contents.query(), line)) + "#L" + line;
  }

  /**
   * The text.
   *
   * @param query what to highlight
   * @param outline its headings, in printed order
   * @param linesTotal how many lines it has
   * @param lines its source lines; of a very long paper those of the part shown
   * @param parts the parts it is shown in; none where it is shown whole
   * @param itemsRead its items, in printed order, without their text, which the lines hold; of a
   *     very long paper those of the part shown
   * @param hits ids of the items the query found
   * @param marks the words to highlight, longest first
   */
  public record Contents(
      String query,
      List<OutlineEntry> outline,
      int linesTotal,
      List<Line> lines,
      List<Part> parts,
      List<MarginNote> itemsRead,
      List<String> hits,
      List<String> marks,
      Audit audit) {

    /** The headings a page shows. */
    public List<OutlineEntry> headings() {
      return ReaderParts.fitting(outline, MOST_HEADINGS);
    }

    /** The same with what is shown of it. */
    public Contents showing(List<Part> shown, List<Line> someLines, List<MarginNote> someItems) {
      return new Contents(
          query, outline, linesTotal, someLines, shown, someItems, hits, marks, audit);
    }
  }

  /**
   * A part of a long paper.
   *
   * @param url the page that shows it
   */
  public record Part(int firstLine, int lastLine, boolean selected, String url) {}

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

    public static MarginNote of(ItemView item) {
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
   * @param characters what its printed characters were taken for; absent where not counted
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
      List<FindingView> findings,
      Optional<Characters> characters) {}

  /**
   * What the printed characters of a paper were taken for.
   *
   * @param total all but spaces
   * @param titles title, 文号, speaker and day at the head
   * @param furniture page numbers, contents, imprint, letter
   * @param findings not stored; a finding names each line
   */
  public record Characters(
      long total, long items, long headings, long titles, long furniture, long findings) {

    public static Characters of(CharacterShares shares) {
      return new Characters(
          shares.total(),
          shares.items(),
          shares.headings(),
          shares.titles(),
          shares.furniture(),
          shares.findings());
    }

    /** So many of a hundred characters. */
    public double percent(long characters) {
      return total == 0 ? 0 : 100.0 * characters / total;
    }
  }

  /** A number as printed, and its line. */
  public record NumberedItem(String number, String url) {}

  /** Something odd, with its place in the reader. */
  public record FindingView(
      FindingCode code, String label, String message, String file, int line, String url) {}
}
