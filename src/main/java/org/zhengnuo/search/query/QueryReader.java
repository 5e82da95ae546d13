package org.zhengnuo.search.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.zhengnuo.search.Reading;
import org.zhengnuo.search.RequestLimits;
import org.zhengnuo.text.ExactText;

/**
 * Reads what a user typed. Any string is a query: what cannot be read as an operator is taken
 * literally.
 *
 * <pre>
 * query  = any
 * any    = all { ( "OR" | "|" | "或" ) all }
 * all    = { part | "AND" }
 * part   = [ "-" | "NOT" ] ( "(" any ")" | prefix ":" value | quoted | run )
 * value  = quoted | run
 * quoted = '"' … '"'
 * run    = everything up to the next space
 * </pre>
 */
public final class QueryReader {
  private static final Set<String> OR = Set.of("OR", "|", "||", "｜", "或", "或者");

  /** A number alone that begins with a minus excludes nothing: there is nothing to take it from. */
  private static final Pattern BELOW_ZERO = Pattern.compile("[-－]\\d.*");

  private static final Set<String> AND = Set.of("AND", "&", "&&");
  private static final String NOT = "NOT";

  /** How the id of a unit or leader is written. */
  private static final Pattern ID = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");

  private static final Pattern CODE =
      Pattern.compile("[〔\\[(（［]\\s*\\d{4}\\s*[〕\\])）］]\\s*\\d+\\s*号?");

  /** A space between a number and its unit parts nothing: 1.5 万, 97 亿斤. */
  private static final Pattern NUMBER_AND_UNIT =
      Pattern.compile("([0-9０-９])\\s+(?=[万亿千百%％‰个家户处项所座条名人斤吨亩元年月日号件辆套米公平])");

  private static final int DEEPEST = 20;
  private static final int MOST_TERMS = RequestLimits.USUAL.terms();

  private final Spellings spellings;
  private final Set<String> literal;
  private final List<Reading> readings = new ArrayList<>();
  private final List<String> leftOut = new ArrayList<>();
  private int terms;

  private QueryReader(Spellings spellings, Set<String> literal) {
    this.spellings = spellings;
    this.literal = literal;
  }

  /**
   * @param literal terms that are meant to the letter, as if they stood in quotes
   */
  public static ReadQuery read(String text, Spellings spellings, Set<String> literal) {
    QueryReader reader = new QueryReader(spellings, literal);
    String typed = NUMBER_AND_UNIT.matcher(text).replaceAll("$1");
    Clause clause = reader.any(Pieces.of(typed), 0);
    reader.tellLeftOut();
    return new ReadQuery(clause, reader.readings);
  }

  /** Whether a piece parts alternatives, so that what stands beside it is none of its own. */
  public static boolean isOr(String piece) {
    return OR.contains(piece);
  }

  static boolean isOperator(String piece) {
    return isOr(piece) || AND.contains(piece) || piece.equals(NOT);
  }

  private Clause any(List<String> pieces, int depth) {
    List<Clause> alternatives = new ArrayList<>();
    int from = 0;
    for (int i = 0; i <= pieces.size(); i++) {
      if (i == pieces.size() || OR.contains(pieces.get(i))) {
        alternatives.add(all(pieces.subList(from, i), depth));
        from = i + 1;
      }
    }
    List<Clause> said = alternatives.stream().filter(QueryReader::says).toList();
    return said.size() > 1 ? new Clause.Any(said) : said.stream().findFirst().orElse(everything());
  }

  private Clause all(List<String> pieces, int depth) {
    if (pieces.size() == 1 && BELOW_ZERO.matcher(pieces.getFirst()).matches()) {
      return run(pieces.getFirst());
    }
    List<String> said = pieces.stream().filter(piece -> !AND.contains(piece)).toList();
    List<Clause> parts = parts(said, depth).stream().filter(QueryReader::says).toList();
    return parts.size() > 1
        ? new Clause.All(parts)
        : parts.stream().findFirst().orElse(everything());
  }

  /** NOT excludes what follows it; where nothing does, it is a word. */
  private List<Clause> parts(List<String> pieces, int depth) {
    List<Clause> parts = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      boolean excludes = pieces.get(i).equals(NOT) && i + 1 < pieces.size();
      parts.add(excludes ? excluded(pieces.get(++i), depth) : part(pieces.get(i), depth));
    }
    return parts;
  }

  private Clause part(String piece, int depth) {
    if (piece.length() > 1 && (piece.startsWith("-") || piece.startsWith("－"))) {
      return excluded(piece.substring(1), depth);
    }
    if (!Pieces.bracketed(piece).isEmpty() && depth < DEEPEST) {
      return any(Pieces.of(Pieces.bracketed(piece)), depth + 1);
    }
    if (terms++ >= MOST_TERMS) {
      leftOut.add(piece);
      return everything();
    }
    if (!Pieces.quoted(piece).isEmpty()) {
      return quoted(Pieces.quoted(piece));
    }
    return Prefix.of(piece).map(prefix -> prefixed(prefix, piece)).orElseGet(() -> run(piece));
  }

  private void tellLeftOut() {
    if (!leftOut.isEmpty()) {
      String note = "词语太多，只读前 " + MOST_TERMS + " 个，这 " + leftOut.size() + " 个没有参与检索";
      read(String.join(" ", leftOut), Reading.Kind.LITERAL, List.of(), note);
    }
  }

  private Clause excluded(String piece, int depth) {
    int before = readings.size();
    Clause inner = part(piece, depth);
    if (!says(inner)) {
      return inner;
    }
    readings.subList(before, readings.size()).clear();
    read(piece, Reading.Kind.EXCLUDED, List.of(), "不含此词的才列出");
    return new Clause.Not(inner);
  }

  private Clause quoted(String inside) {
    if (ExactText.words(inside).isEmpty()) {
      return unreadable(inside);
    }
    read(inside, Reading.Kind.EXACT, List.of(), "");
    return new Clause.Phrase(ItemField.TO_THE_LETTER, List.of(inside));
  }

  private Clause prefixed(Prefix prefix, String piece) {
    String value = Prefix.value(piece);
    boolean exact = !Pieces.quoted(value).isEmpty();
    String words = exact ? Pieces.quoted(value) : value;
    if (prefix.fields().isEmpty()) {
      return Narrowing.of(prefix, words)
          .map(narrowing -> field(piece, narrowing, List.of()))
          .orElseGet(() -> run(piece));
    }
    if (ExactText.words(words).isEmpty()) {
      return run(piece);
    }
    List<String> all = exact ? List.of(words) : withAliases(words);
    Clause.Phrase phrase = new Clause.Phrase(prefix.fields(), all);
    boolean one = prefix.names() && (exact || ID.matcher(words).matches());
    return field(piece, one ? new Clause.Named(phrase) : phrase, all.subList(1, all.size()));
  }

  private Clause field(String piece, Clause clause, List<String> aliases) {
    read(piece, Reading.Kind.FIELD, aliases, "");
    return clause;
  }

  private Clause run(String typed) {
    Question question = Question.of(typed);
    for (String asking : question.asking()) {
      read(
          asking,
          question.who() ? Reading.Kind.WHO : Reading.Kind.QUESTION,
          List.of(),
          "疑问词，不参与检索");
    }
    String run = question.topic();
    if (ExactText.words(run).isEmpty()) {
      return unreadable(run);
    }
    List<String> all = withAliases(run);
    read(run, Reading.Kind.PHRASE, all.subList(1, all.size()), "");
    Clause phrase =
        new Clause.Phrase(
            literal.contains(run) ? ItemField.TO_THE_LETTER : ItemField.ANYWHERE, all);
    return CODE.matcher(run).find()
        ? new Clause.Any(List.of(phrase, new Clause.Phrase(Prefix.CODE.fields(), List.of(run))))
        : phrase;
  }

  private List<String> withAliases(String run) {
    List<String> all = new ArrayList<>(List.of(run));
    if (!literal.contains(run)) {
      all.addAll(spellings.of(run));
    }
    return all;
  }

  private Clause unreadable(String piece) {
    read(piece, Reading.Kind.LITERAL, List.of(), "没有可检索的文字，已略去");
    return everything();
  }

  private void read(String text, Reading.Kind kind, List<String> aliases, String note) {
    readings.add(new Reading(text, kind, aliases, note));
  }

  private static Clause everything() {
    return new Clause.Everything();
  }

  private static boolean says(Clause clause) {
    return !(clause instanceof Clause.Everything);
  }
}
