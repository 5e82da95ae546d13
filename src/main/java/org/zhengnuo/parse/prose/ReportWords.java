package org.zhengnuo.parse.prose;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhengnuo.text.PackedRows;

/** How the words of a work report speak: of what was done, or of what is to be done. */
public final class ReportWords {

  private static final int LEAD = 12;
  private static final int COUNTED_MOST = 3;
  private static final String CLAUSE_ENDS = "。；，：！!:;,";

  private static final List<Word> ALL =
      PackedRows.of(ReportWords.class, "report-words.tsv").stream().map(Word::of).toList();
  private static final List<Word> HEADING = at("heading");
  private static final List<Word> GLOSSARY = at("glossary");

  /** Those of paragraphs, by the character they begin with. */
  private static final Map<Character, List<Word>> SPOKEN =
      Stream.of("lead", "clause", "any")
          .flatMap(where -> at(where).stream())
          .collect(Collectors.groupingBy(word -> word.word().charAt(0)));

  private ReportWords() {}

  /**
   * A row of {@code report-words.tsv}.
   *
   * @param weight greater than 0 for a plan, less for a review
   */
  private record Word(String word, String where, double weight) {

    static Word of(String[] row) {
      return new Word(row[0], row[1], Double.parseDouble(row[2]));
    }

    /** Whether it counts where it stands in a text. */
    boolean countsAt(String text, int at) {
      return switch (where) {
        case "lead" -> at + word.length() <= LEAD;
        case "clause" -> at == 0 || CLAUSE_ENDS.indexOf(text.charAt(at - 1)) >= 0;
        default -> true;
      };
    }
  }

  /**
   * What a heading says.
   *
   * @param back how much it looks back
   * @param ahead how much it plans
   */
  public record Heading(double back, double ahead) {

    private static final double CLEAR = 3;

    public boolean both() {
      return back >= CLEAR && ahead >= CLEAR;
    }

    public boolean looksBack() {
      return back >= CLEAR && ahead < CLEAR;
    }

    public boolean plans() {
      return ahead >= CLEAR && back < CLEAR;
    }

    /** Greater than 0 for a plan. */
    public double weight() {
      return both() ? 0 : ahead - back;
    }
  }

  public static Heading heading(String title) {
    double back = 0;
    double ahead = 0;
    for (Word word : HEADING) {
      if (title.contains(word.word())) {
        back = Math.max(back, -word.weight());
        ahead = Math.max(ahead, word.weight());
      }
    }
    return new Heading(back, ahead);
  }

  /** Whether a line of its own says that explanations or links follow. */
  public static boolean explains(String line) {
    return GLOSSARY.stream().anyMatch(word -> line.contains(word.word()));
  }

  /** Greater than 0 where a paragraph plans, less where it looks back. */
  public static double paragraph(String text) {
    double said = 0;
    Map<Word, Integer> counted = new HashMap<>();
    for (int i = 0; i < text.length(); i++) {
      for (Word word : SPOKEN.getOrDefault(text.charAt(i), List.of())) {
        boolean counts = text.startsWith(word.word(), i) && word.countsAt(text, i);
        if (counts && counted.merge(word, 1, Integer::sum) <= COUNTED_MOST) {
          said += word.weight();
        }
      }
    }
    return said;
  }

  private static List<Word> at(String where) {
    return ALL.stream().filter(word -> word.where().equals(where)).toList();
  }
}
