package org.zhengnuo.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.zhengnuo.model.Role;
import org.zhengnuo.text.LabelWord.Part;

/**
 * A label that papers print before owners, leaders and terms, or over the columns of a table: words
 * of {@code labels.tsv} and nothing else. The one vocabulary for whoever looks for labels.
 *
 * <pre>
 *   said   = {before} duty {duty} body | {before | level | charge | duty} person | answers
 *          | (done time | term)                            before a colon: 牵头单位：, 牵头市领导：
 *   column = said | any other words                        over a column: 序号, 备注, 责任单位及责任人
 * </pre>
 *
 * @param sense what stands behind it or below it
 * @param role the role of the units there, empty where they have none
 */
public record PrintedLabel(Sense sense, Optional<Role> role) {

  /** What a label announces. */
  public enum Sense {
    UNITS,
    LEADERS,
    /** Who stands in for the leader (B角): no leader. */
    SUBSTITUTES,
    /** The leader and who stands in for him (AB角). */
    PAIR,
    DEADLINE,
    /** A duty without a body: 牵头, 配合; a label only beside others. */
    BARE,
    /** Units that are asked for something and have promised nothing. */
    ASKED,
    NUMBER,
    NAME,
    CONTENT,
    OTHER
  }

  /** No label is longer than this, and some room. */
  private static final int LONGEST = 14;

  private static final String AND = "及和与、";

  /** What may stand between the words of a label over a column. */
  private static final String JOINTS = "、及和与/（）()";

  /** What a time word over a column means only behind a deed: 工作要求, 工作进度 are contents. */
  private static final List<String> NO_DAYS = List.of("要求", "进度");

  /** What a label before a colon ends with, and holds nowhere else. */
  private static final List<Part> NOUNS = List.of(Part.BODY, Part.PERSON, Part.ANSWERS);

  /** Characters that labels before a colon end with. */
  private static final String ENDS = "位门体室关构导志长人限点求间期工班员";

  private static final List<Role> STRONGEST =
      List.of(
          Role.LEAD,
          Role.UNDERTAKING,
          Role.HOST,
          Role.ASSISTING,
          Role.COOPERATING,
          Role.RESPONSIBLE);

  /** The label that all of a text without spaces is, as it stands over a column. */
  public static Optional<PrintedLabel> column(String text) {
    List<LabelWord> words = words(text, 0, text.length(), JOINTS);
    return words.isEmpty() ? Optional.empty() : Optional.of(column(words));
  }

  /** The label that all of a text without spaces is, as it stands before a colon. */
  public static Optional<PrintedLabel> said(String text) {
    return said(text, 0, text.length());
  }

  /** Where a label begins that ends at an offset; the earliest place at or behind another. */
  public static Optional<Integer> start(String text, int from, int end) {
    if (end <= from || ENDS.indexOf(text.charAt(end - 1)) < 0) {
      return Optional.empty();
    }
    for (int at = Math.max(from, end - LONGEST); at < end - 1; at++) {
      if (said(text, at, end).isPresent()) {
        return Optional.of(at);
      }
    }
    return Optional.empty();
  }

  private static Optional<PrintedLabel> said(String text, int from, int to) {
    List<LabelWord> words = words(text, from, to, "（）()");
    return has(words, Part.ASKED)
        ? Optional.empty()
        : said(words).or(() -> words.isEmpty() ? both(text, from, to) : Optional.empty());
  }

  /** 责任单位及责任人: units, and persons among them. */
  private static Optional<PrintedLabel> both(String text, int from, int to) {
    for (int at = from + 1; at < to - 1; at++) {
      if (AND.indexOf(text.charAt(at)) >= 0) {
        List<PrintedLabel> two =
            Stream.of(words(text, from, at, ""), words(text, at + 1, to, ""))
                .flatMap(words -> said(words).stream())
                .sorted(Comparator.comparing(PrintedLabel::sense))
                .toList();
        boolean both = two.size() == 2 && two.getLast().sense() == Sense.LEADERS;
        return both
            ? two.stream().findFirst().filter(l -> l.sense() == Sense.UNITS)
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Whether a label over a column names bodies, but not what they have to do with the rows. */
  public static boolean isUncertain(String label) {
    return LabelWord.endsWith(label, Part.BODY)
        && column(label).map(PrintedLabel::sense).filter(s -> s != Sense.OTHER).isEmpty()
        && words(label, 0, label.length(), JOINTS).size() != 1;
  }

  private static Optional<PrintedLabel> said(List<LabelWord> words) {
    boolean duty = has(words, Part.DUTY);
    boolean led =
        has(words, Part.PERSON) && (duty || has(words, Part.CHARGE, Part.LEVEL, Part.RANK));
    boolean alone =
        has(
            words,
            Part.COLUMN,
            Part.SUBSTITUTE,
            Part.PAIR,
            Part.NAME,
            Part.WHOLE,
            Part.OTHER,
            Part.NUMBER);
    boolean noun =
        words.stream()
            .limit(Math.max(0, words.size() - 1))
            .map(LabelWord::part)
            .anyMatch(NOUNS::contains);
    if (alone || noun || has(words, Part.LEVEL) && !led) {
      return Optional.empty();
    }
    if (led || has(words, Part.ANSWERS)) {
      return Optional.of(new PrintedLabel(Sense.LEADERS, Optional.empty()));
    }
    if (duty && has(words, Part.BODY) && !has(words, Part.CONTENT)) {
      return Optional.of(new PrintedLabel(Sense.UNITS, role(words)));
    }
    boolean term = has(words, Part.TERM) || has(words, Part.DONE) && has(words, Part.TIME);
    return term
        ? Optional.of(new PrintedLabel(Sense.DEADLINE, Optional.empty()))
        : Optional.empty();
  }

  private static PrintedLabel column(List<LabelWord> words) {
    boolean body = has(words, Part.BODY);
    if (has(words, Part.ASKED) && (body || has(words, Part.PERSON))) {
      return new PrintedLabel(Sense.ASKED, Optional.empty());
    }
    if (has(words, Part.DUTY) && body || has(words, Part.OFFICE)) {
      return new PrintedLabel(Sense.UNITS, role(words));
    }
    if (has(words, Part.SUBSTITUTE, Part.PAIR)) {
      boolean pair = has(words, Part.PAIR);
      return new PrintedLabel(pair ? Sense.PAIR : Sense.SUBSTITUTES, Optional.empty());
    }
    if (has(words, Part.PERSON, Part.ANSWERS, Part.COLUMN)) {
      return new PrintedLabel(Sense.LEADERS, Optional.empty());
    }
    boolean bare = words.stream().allMatch(w -> w.part() == Part.DUTY);
    return bare
        ? new PrintedLabel(Sense.BARE, role(words))
        : new PrintedLabel(plain(words), Optional.empty());
  }

  private static Sense plain(List<LabelWord> words) {
    LabelWord last = words.getLast();
    boolean day = !NO_DAYS.contains(last.text());
    return switch (last.part()) {
      case TERM -> Sense.DEADLINE;
      case TIME -> day || has(words, Part.DONE) ? Sense.DEADLINE : Sense.CONTENT;
      case NUMBER -> Sense.NUMBER;
      case NAME -> Sense.NAME;
      case WHOLE -> words.size() == 1 ? Sense.NAME : Sense.CONTENT;
      case CONTENT -> Sense.CONTENT;
      case DUTY,
          CHARGE,
          BODY,
          PERSON,
          ANSWERS,
          COLUMN,
          OFFICE,
          SUBSTITUTE,
          PAIR,
          LEVEL,
          RANK,
          BEFORE,
          ASKED,
          DONE,
          OTHER ->
          Sense.OTHER;
    };
  }

  private static Optional<Role> role(List<LabelWord> words) {
    return words.stream()
        .flatMap(w -> w.role().stream())
        .min(Comparator.comparingInt(STRONGEST::indexOf));
  }

  private static boolean has(List<LabelWord> words, Part... parts) {
    List<Part> wanted = List.of(parts);
    return words.stream().anyMatch(w -> wanted.contains(w.part()));
  }

  private static int depth(char bracket) {
    boolean opens = bracket == '（' || bracket == '(';
    boolean closes = bracket == '）' || bracket == ')';
    return opens ? 1 : closes ? -1 : 0;
  }

  /** The words that cover a stretch of a text; none where something else stands there. */
  private static List<LabelWord> words(String text, int from, int to, String joints) {
    List<LabelWord> words = new ArrayList<>();
    int at = from;
    int open = 0;
    while (at < to) {
      Optional<LabelWord> word = LabelWord.at(text, at, to);
      open += word.isPresent() ? 0 : depth(text.charAt(at));
      if (word.isEmpty() && (at == from || open < 0 || joints.indexOf(text.charAt(at)) < 0)) {
        return List.of();
      }
      word.ifPresent(words::add);
      at += word.map(w -> w.text().length()).orElse(1);
    }
    return words;
  }
}
