package org.zhengnuo.search.named;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.zhengnuo.model.Document;
import org.zhengnuo.model.DocumentKind;
import org.zhengnuo.search.Facet;
import org.zhengnuo.search.NamedPart;
import org.zhengnuo.text.ExactText;

/**
 * Papers by 文号 in any brackets, by title with or without 《》, and by the name of their genre where
 * nothing follows it.
 */
final class PaperFinder implements Finder {
  private static final int MOST = 20;

  private static final Pattern CODE =
      Pattern.compile(
          "([\\u4e00-\\u9fa5]{2,10})\\s*[〔\\[(（［【]\\s*(\\d{4})\\s*[〕\\])）］】]\\s*第?\\s*(\\d+)\\s*号?");

  /** As it is typed where nobody looks for the brackets: 济政发2023年1号. */
  private static final Pattern TYPED_CODE =
      Pattern.compile("([\\u4e00-\\u9fa5]{2,10})(\\d{4})年?第?(\\d+)号");

  private static final Pattern MARKED = Pattern.compile("《([^《》]{2,})》");

  /** What the title of a paper ends with; a topic does not. */
  private static final Pattern TITLE =
      Pattern.compile("(.{4,}?)((?:实施)?(?:通知|方案|规划|计划|意见|纲要|办法|决定|批复|清单|要点))");

  private static final Pattern OF_A_NOTICE = Pattern.compile("的?通知$");

  private static final Pattern FIVE_YEARS = Pattern.compile("[“\"]?十([一二三四五六])五[”\"]?规划(?:纲要)?");

  /** Where a report itself is not held, its digest stands for it. */
  private static final Set<DocumentKind> REPORTS =
      EnumSet.of(DocumentKind.WORK_REPORT, DocumentKind.REPORT_DIGEST);

  /** What people call a genre, beside its name. */
  private static final Map<String, Set<DocumentKind>> GENRES =
      Map.ofEntries(
          Map.entry("政府工作报告", REPORTS),
          Map.entry("工作报告", REPORTS),
          Map.entry("政府报告", REPORTS),
          Map.entry("报告解读", Set.of(DocumentKind.REPORT_DIGEST)),
          Map.entry("政府工作报告解读", Set.of(DocumentKind.REPORT_DIGEST)),
          Map.entry("责任分工方案", Set.of(DocumentKind.TASK_DIVISION)),
          Map.entry("重点工作责任分工", Set.of(DocumentKind.TASK_DIVISION)),
          Map.entry("任务分解", Set.of(DocumentKind.TASK_DIVISION)),
          Map.entry("重点工作分工", Set.of(DocumentKind.TASK_DIVISION)),
          Map.entry("国民经济和社会发展计划", Set.of(DocumentKind.ANNUAL_PLAN)),
          Map.entry("五年规划", Set.of(DocumentKind.FIVE_YEAR_PLAN)),
          Map.entry("规划纲要", Set.of(DocumentKind.FIVE_YEAR_PLAN)),
          Map.entry("政府公报", Set.of(DocumentKind.GAZETTE)),
          Map.entry("公报", Set.of(DocumentKind.GAZETTE)));

  private final Map<String, List<Document>> byCode = new LinkedHashMap<>();
  private final Map<Document, String> titles = new LinkedHashMap<>();
  private final Map<DocumentKind, List<Document>> byKind;

  /** All titles, a line each: one look through it takes a tenth of looking into each. */
  private final String allTitles;

  /**
   * @param papers newest first
   */
  PaperFinder(Collection<Document> papers) {
    byKind = papers.stream().collect(Collectors.groupingBy(Document::kind));
    for (Document paper : papers) {
      titles.put(paper, ExactText.canonical(paper.title()));
      byCode.computeIfAbsent(bare(paper.code()), _ -> new ArrayList<>(1)).add(paper);
    }
    allTitles = String.join("\n", titles.values());
  }

  /** A 文号 without its brackets, which are printed in many ways. */
  private static String bare(String code) {
    Matcher parts = CODE.matcher(ExactText.folded(code));
    return parts.find() ? bare(parts) : "";
  }

  private static String bare(Matcher parts) {
    return parts.group(1) + parts.group(2) + "|" + parts.group(3);
  }

  @Override
  public Optional<Found> at(String run, int at, boolean joint) {
    return joint
        ? coded(CODE, run, at)
            .or(() -> coded(TYPED_CODE, run, at))
            .or(() -> marked(run, at))
            .or(() -> titled(run, at))
            .or(() -> genre(run, at))
        : Optional.empty();
  }

  private Optional<Found> coded(Pattern form, String run, int at) {
    Matcher code = form.matcher(run).region(at, run.length());
    return code.lookingAt()
        ? found(byCode.getOrDefault(bare(code), List.of()), code.end(), code.group())
        : Optional.empty();
  }

  private Optional<Found> marked(String run, int at) {
    Matcher title = MARKED.matcher(run).region(at, run.length());
    return title.lookingAt()
        ? found(holding(ExactText.canonical(title.group(1))), title.end(), title.group())
        : Optional.empty();
  }

  private Optional<Found> titled(String run, int at) {
    String rest = run.substring(at);
    Matcher title = TITLE.matcher(rest);
    return title.matches()
        ? found(shortened(title.group(1), title.group(2)), run.length(), rest)
        : Optional.empty();
  }

  /** Those of that sort whose title holds what it is about: 生活圈实施方案 is 生活圈建设实施方案的通知. */
  private List<Document> shortened(String about, String sort) {
    String words = ExactText.canonical(about);
    return titled(
        title -> {
          String bare = OF_A_NOTICE.matcher(title).replaceFirst("");
          return bare.endsWith(sort)
              && bare.substring(0, bare.length() - sort.length()).contains(words);
        });
  }

  private Optional<Found> genre(String run, int at) {
    String rest = run.substring(at);
    Matcher plan = FIVE_YEARS.matcher(rest);
    if (plan.matches()) {
      String printed = "第十" + plan.group(1) + "个五年规划";
      return found(titled(title -> title.contains(printed)), run.length(), rest);
    }
    List<Document> papers =
        GENRES.getOrDefault(rest, Set.of()).stream()
            .flatMap(kind -> byKind.getOrDefault(kind, List.of()).stream())
            .toList();
    return found(papers, run.length(), rest);
  }

  /** Those that bear the title between 《 and 》, else those whose title holds it. */
  private List<Document> holding(String title) {
    List<Document> same = titled(other -> other.equals(title));
    return same.isEmpty() ? titled(other -> other.contains(title)) : same;
  }

  private List<Document> titled(Predicate<String> fits) {
    return titles.entrySet().stream()
        .filter(entry -> fits.test(entry.getValue()))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** The papers that a query of four characters or more stands in the title of, shortest first. */
  List<Document> called(String words) {
    String canonical = ExactText.canonical(words);
    return canonical.length() < 4 || !allTitles.contains(canonical)
        ? List.of()
        : titled(title -> title.contains(canonical)).stream()
            .sorted(Comparator.comparing(paper -> titles.get(paper).length()))
            .limit(MOST)
            .toList();
  }

  /** Too many papers of one name are no filter. */
  private static Optional<Found> found(List<Document> papers, int end, String typed) {
    if (papers.isEmpty() || papers.size() > MOST) {
      return Optional.empty();
    }
    List<String> ids = papers.stream().map(Document::id).toList();
    String label = papers.size() == 1 ? papers.getFirst().title() : typed;
    return Optional.of(new Found(end, Facet.DOCUMENT, ids, label, true, others(papers)));
  }

  private static List<NamedPart.Other> others(List<Document> papers) {
    return papers.size() < 2
        ? List.of()
        : papers.stream().map(p -> new NamedPart.Other(p.id(), label(p))).toList();
  }

  private static String label(Document paper) {
    String place = paper.title().startsWith(paper.place().name()) ? "" : paper.place().name();
    return place + paper.title() + paper.period().map(p -> "（" + p.token() + "）").orElse("");
  }
}
