package org.zhengnuo.pages;

import static org.zhengnuo.pages.cite.Table.column;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhengnuo.model.Document;
import org.zhengnuo.model.DocumentKind;
import org.zhengnuo.pages.cite.Table;
import org.zhengnuo.pages.link.Address;
import org.zhengnuo.pages.link.Parameter;
import org.zhengnuo.pages.link.Parameters;
import org.zhengnuo.pages.link.SearchParameters;
import org.zhengnuo.pages.view.PhrasesView;
import org.zhengnuo.pages.view.PhrasesView.PhrasePoint;
import org.zhengnuo.pages.view.PhrasesView.PhraseUse;
import org.zhengnuo.search.IndexView;

/**
 * {@code /phrases}: how often phrases are said, by year and place; what newsrooms count by hand.
 */
final class PhrasesPage implements Page.Tabular {

  /** As many as one page compares. */
  private static final int MOST_PHRASES = 12;

  private static final int LONGEST_PHRASE = 40;

  @Override
  public String name() {
    return "phrases";
  }

  @Override
  public String path() {
    return "/phrases";
  }

  @Override
  public String summary() {
    return "词语用了多少次：按年份、地区，每万字几次，最早最近出现在哪里";
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(
        Parameter.query("要数的词语，用逗号隔开，最多" + MOST_PHRASES + "个；按原字数"),
        Parameter.texts("place", "只数这些地区的文件，如济宁市、兖州"),
        Parameter.token("kind", "只数这些种类的文件", SearchParameters.tokens(DocumentKind.values()), true));
  }

  @Override
  public List<Class<?>> shape() {
    return List.of(PhrasesView.class);
  }

  @Override
  public PhrasesView load(IndexView open, Parameters parameters) {
    List<String> messages = new ArrayList<>();
    List<String> phrases = phrases(parameters.query(), messages);
    List<Document> papers = papers(open, parameters);
    if (papers.isEmpty()) {
      messages.add("没有这样的文件，请减少地区或种类的限制。");
    }
    PhraseCounts counts = new PhraseCounts(open, phrases.isEmpty() ? List.of() : papers);
    List<PhraseUse> uses = phrases.stream().map(counts::of).toList();
    if (counts.cut()) {
      messages.add("有的词语太常见，只数了前 " + PhraseCounts.MOST_READ + " 条，请选定地区或种类。");
    }
    return new PhrasesView(
        parameters.query(),
        parameters.texts("place"),
        parameters.texts("kind"),
        messages,
        uses,
        address(parameters));
  }

  private static List<String> phrases(String typed, List<String> messages) {
    Set<String> phrases =
        Stream.of(typed.split("[，,、；;\\n]+"))
            .map(phrase -> phrase.replaceAll("[\"“”]", "").strip())
            .filter(phrase -> !phrase.isEmpty())
            .map(phrase -> phrase.substring(0, Math.min(LONGEST_PHRASE, phrase.length())))
            .collect(Collectors.toCollection(LinkedHashSet::new));
    if (phrases.size() > MOST_PHRASES) {
      messages.add("一次最多数 " + MOST_PHRASES + " 个词语，其余没有数。");
    }
    return phrases.stream().limit(MOST_PHRASES).toList();
  }

  private static List<Document> papers(IndexView open, Parameters parameters) {
    Set<String> kinds =
        parameters.texts("kind").stream()
            .map(kind -> Parameters.token(DocumentKind.class, "kind", kind).token())
            .collect(Collectors.toSet());
    Set<String> places =
        parameters.texts("place").stream()
            .flatMap(place -> SearchParameters.places(place, open.library()).stream())
            .collect(Collectors.toSet());
    return open.library().documents().stream()
        .filter(paper -> paper.period().isPresent() && paper.kind() != DocumentKind.GAZETTE)
        .filter(paper -> kinds.isEmpty() || kinds.contains(paper.kind().token()))
        .filter(p -> parameters.texts("place").isEmpty() || places.contains(p.place().name()))
        .toList();
  }

  private static String address(Parameters parameters) {
    String address = Address.with("/phrases.csv", "q", parameters.query());
    for (String place : parameters.texts("place")) {
      address = Address.joined(address, "place", place);
    }
    for (String kind : parameters.texts("kind")) {
      address = Address.joined(address, "kind", kind);
    }
    return address;
  }

  @Override
  public Table table(IndexView open, Parameters parameters) {
    PhrasesView view = load(open, parameters);
    return new Table(
        "词语次数",
        List.of(
            column("词语", 16),
            column("地区", 16),
            column("年份", 12),
            column("次数", 8),
            column("字数", 10),
            column("每万字次数", 12),
            column("链接", 40)),
        view.phrases().stream()
            .flatMap(
                use ->
                    use.points().stream()
                        .map(point -> cells(use.phrase(), point, parameters.origin()))));
  }

  private static List<String> cells(String phrase, PhrasePoint point, String origin) {
    return List.of(
        phrase,
        point.place(),
        point.year(),
        Integer.toString(point.count()),
        Long.toString(point.characters()),
        point.per_10000().toPlainString(),
        origin + point.url());
  }
}
