package org.zhengnuo.parse.prose;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.zhengnuo.model.Role;
import org.zhengnuo.text.PrintedLabel;
import org.zhengnuo.text.PrintedLabel.Sense;

/**
 * The labels over the columns of a table of tasks. A row is a header because all its cells are
 * labels, one of them of owners; a cell that merely holds 协同 or 支持 is none.
 *
 * @param labels one a column, blank where none is printed
 */
public record TableHeader(List<String> labels) {

  static final TableHeader NONE = new TableHeader(List.of());

  private static final int LABEL_MOST = 20;
  private static final int KNOWN_LEAST = 2;

  /** What no label is: a number, a sentence, a list. */
  private static final Pattern NO_LABEL = Pattern.compile(".*[。，；、：].*|[\\d.．%％-]+");

  /** Unknown labels that name what a row is of, or promise something: 承诺事项, 惠民举措. */
  private static final Pattern NAMES = Pattern.compile(".*(?:名称|事项|任务名|项目)$");

  private static final Pattern CONTENTS = Pattern.compile(".*(?:内容|措施|举措|目标|要求|标准|任务).*");

  private static final Set<Sense> OWNING =
      Set.of(Sense.UNITS, Sense.LEADERS, Sense.PAIR, Sense.ASKED);

  private static final Set<Role> FIRST = Set.of(Role.LEAD, Role.HOST, Role.UNDERTAKING);

  public TableHeader {
    labels = List.copyOf(labels);
  }

  /**
   * The header that a row is.
   *
   * @param cells without spaces
   * @param above the header that stands right above it, whose labels go on where cells are blank
   */
  static Optional<TableHeader> of(List<String> cells, TableHeader above) {
    boolean goesOn = above.labels().size() == cells.size();
    List<String> labels =
        IntStream.range(0, cells.size())
            .mapToObj(i -> cells.get(i).isEmpty() && goesOn ? above.labels().get(i) : cells.get(i))
            .toList();
    TableHeader header = new TableHeader(labels);
    return header.isWhole() && header.namesOwners() ? Optional.of(header) : Optional.empty();
  }

  /** Whether a row's cells are the labels of a table of tasks. */
  public static boolean names(List<String> cells) {
    return of(cells, NONE).isPresent();
  }

  /** Whether a row's cells are the labels of a table of another kind. */
  static boolean isOther(List<String> cells) {
    List<String> filled = cells.stream().filter(c -> !c.isEmpty()).distinct().toList();
    return filled.size() >= KNOWN_LEAST
        && filled.stream().allMatch(c -> sense(c).isPresent())
        && filled.stream().anyMatch(c -> sense(c).get() == Sense.NUMBER);
  }

  private boolean isWhole() {
    List<String> filled = labels.stream().filter(l -> !l.isEmpty()).toList();
    long known = filled.stream().filter(l -> sense(l).isPresent()).count();
    return known >= KNOWN_LEAST
        && known * 2 >= filled.size()
        && filled.stream().allMatch(l -> l.length() < LABEL_MOST && !NO_LABEL.matcher(l).matches());
  }

  /** 牵头 and 配合 without 单位 are labels where nothing but labels stands beside them. */
  private boolean namesOwners() {
    List<Optional<Sense>> printed =
        labels.stream()
            .filter(l -> !l.isEmpty())
            .map(l -> PrintedLabel.column(l).map(PrintedLabel::sense))
            .toList();
    return printed.stream().flatMap(Optional::stream).anyMatch(OWNING::contains)
        || printed.contains(Optional.of(Sense.BARE))
            && printed.stream().allMatch(Optional::isPresent);
  }

  boolean isEmpty() {
    return labels.isEmpty();
  }

  int width() {
    return labels.size();
  }

  /** What a column holds, empty where its label is not known. */
  Optional<Sense> sense(int column) {
    return sense(labels.get(column));
  }

  private static Optional<Sense> sense(String label) {
    Optional<Sense> known = PrintedLabel.column(label).map(PrintedLabel::sense);
    return known
        .or(() -> NAMES.matcher(label).matches() ? Optional.of(Sense.NAME) : Optional.empty())
        .or(
            () ->
                CONTENTS.matcher(label).matches() ? Optional.of(Sense.CONTENT) : Optional.empty());
  }

  /** The role of a column's units. */
  Role role(int column) {
    return PrintedLabel.column(labels.get(column))
        .flatMap(PrintedLabel::role)
        .orElse(Role.RESPONSIBLE);
  }

  boolean names(int column, Sense... senses) {
    return sense(column).filter(List.of(senses)::contains).isPresent();
  }

  /** Whether a column names its owners by units. */
  boolean namesUnits(int column) {
    return names(column, Sense.UNITS, Sense.BARE);
  }

  /** The column that counts the rows. */
  OptionalInt number() {
    return IntStream.range(0, width()).filter(i -> names(i, Sense.NUMBER)).findFirst();
  }

  /** A name column stands beside a content column; alone it is the content. */
  boolean isName(int column) {
    boolean content =
        IntStream.range(0, width())
            .anyMatch(
                i ->
                    !labels.get(i).equals(labels.get(column))
                        && names(i, Sense.CONTENT, Sense.NAME)
                        && isContent(i));
    return names(column, Sense.NAME) && content && width() > 2;
  }

  private boolean isContent(int column) {
    return names(column, Sense.CONTENT) || CONTENTS.matcher(labels.get(column)).matches();
  }

  /** Whether a column says who answers first, so that every row has someone there. */
  boolean answers(int column) {
    boolean only = IntStream.range(0, width()).filter(this::namesUnits).count() == 1;
    return names(column, Sense.LEADERS)
        || namesUnits(column) && (only || FIRST.contains(role(column)));
  }

  /** Whether a column names owners, units or persons. */
  boolean isOwning(int column) {
    return namesUnits(column) || names(column, Sense.LEADERS, Sense.PAIR, Sense.SUBSTITUTES);
  }

  /** Whether a column is the second below one label AB角. */
  boolean isSecond(int column) {
    return column > 0 && labels.get(column).equals(labels.get(column - 1));
  }

  /** Whether one column says who leads, so that no list has a leader of its own. */
  boolean namesLead() {
    return IntStream.range(0, width()).anyMatch(i -> namesUnits(i) && role(i) == Role.LEAD);
  }
}
