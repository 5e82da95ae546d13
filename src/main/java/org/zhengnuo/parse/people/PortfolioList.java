package org.zhengnuo.parse.people;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhengnuo.model.Finding;
import org.zhengnuo.model.FindingCode;
import org.zhengnuo.model.ItemKind;
import org.zhengnuo.model.Period;
import org.zhengnuo.parse.clause.Duties;
import org.zhengnuo.parse.clause.Masthead;
import org.zhengnuo.parse.clause.PersonNames;
import org.zhengnuo.parse.prose.Context;
import org.zhengnuo.parse.prose.Draft;
import org.zhengnuo.text.Block;
import org.zhengnuo.text.Mark;
import org.zhengnuo.text.Passage;

/**
 * Reads a division of work among leaders, whether each has paragraphs of his own or all stand in
 * one.
 *
 * <pre>
 *   list     = { letter } { leader } [stand-ins] { imprint }
 *   leader   = [mark] name [（挂职）] 同志 sentence { sentence }
 *            | [mark] [office] name [（挂职）] ： sentence { sentence }
 *            | [mark] office name sentence { sentence }          a name ends where a verb begins
 *   stand-in = … 补位 | AB角 … name 同志与 name 同志 …
 * </pre>
 */
public final class PortfolioList {

  private static final String VERB = "(?=主持|负责|领导|协助|分管|联系|全面|主管|协管|牵头|统筹|受|兼任|在|配合|履行|$)";
  private static final String ASIDE = "(?:[（(][^）)]{1,8}[）)])?";
  private static final String OFFICE =
      "(?:\\p{IsHan}{0,12}(?:书记|[省市区县州旗盟]长|主任|常委|成员|巡视员|调研员|局长|主席|顾问|部长|秘书长)、?){1,8}";
  private static final String NOT_NAME =
      "(?!协助|配合|其他|其它|有关|相关|分管|主要|负责|领导|班子|各位|根据|按照|全面|具体|同时|分工|牵头|依法|应当|由|与|并|该|全体|一名|两位|几位)";
  private static final Pattern COMRADE =
      Pattern.compile(
          "^" + NOT_NAME + "(?<name>\\p{IsHan}{2,4}?)" + ASIDE + "同志" + ASIDE + "[：:，]?" + VERB);
  private static final Pattern COLON =
      Pattern.compile(
          "^(?:"
              + OFFICE
              + ")?"
              + ASIDE
              + NOT_NAME
              + "(?<name>"
              + PersonNames.HAN
              + ")"
              + ASIDE
              + "(?:[，、]?"
              + OFFICE
              + ")?"
              + ASIDE
              + "[：:]");
  private static final Pattern OFFICER =
      Pattern.compile("^" + OFFICE + "(?<name>" + PersonNames.HAN + ")" + ASIDE + "[，：:]?" + VERB);
  private static final Pattern BARE =
      Pattern.compile(
          "^" + NOT_NAME + "(?<name>" + PersonNames.HAN + ")" + ASIDE + "(?=主持|负责|领导|协助)");

  /** Office and name of a leader take no more of a sentence. */
  private static final int HEAD_MOST = 200;

  private static final List<Pattern> STARTS = List.of(COMRADE, COLON, OFFICER, BARE);
  private static final Pattern SENTENCE = Pattern.compile("[^。；]+[。；]?");
  private static final Pattern STAND_IN = Pattern.compile("补位|[AaＡ]、?[BbＢ](?:角|岗)|互为替补|相互补岗");
  private static final Pattern PAIR =
      Pattern.compile(
          "(?<one>\\p{IsHan}{2,4}?)"
              + ASIDE
              + "(?:同志)?(?:与|和|—+|-)(?<two>\\p{IsHan}{2,4}?)"
              + ASIDE
              + "(?:同志)(?=[、，；。]|结为|互为|为|$)");
  private static final Pattern CLOSES = Pattern.compile("^(?:本通知|此前|以上分工|今后|区政府领导分工如有|附件|抄送)");

  private final String file;
  private final Context context;
  private final Optional<Period> period;
  private final List<Draft> drafts = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();
  private final Map<String, List<String>> pairs = new LinkedHashMap<>();
  private Optional<Leading> open = Optional.empty();
  private final List<Passage> sentences = new ArrayList<>();
  private final List<Passage> note = new ArrayList<>();

  /** A leader whose sentences are still coming. */
  private record Leading(String name, Optional<Mark> mark, Passage first, int dutiesFrom) {}

  public PortfolioList(String file, Context context, Masthead masthead) {
    this.file = file;
    this.context = context;
    this.period = masthead.period();
  }

  public void read(List<Block> blocks) {
    blocks.forEach(block -> pairs(block.passage().tidied().text()));
    for (Block block : blocks) {
      paragraph(block.passage().tidied());
      endNote();
    }
    endLeader();
    if (drafts.stream().noneMatch(d -> d.kind() == ItemKind.PORTFOLIO) && !blocks.isEmpty()) {
      int line = blocks.getFirst().passage().lineAt(0).number();
      findings.add(new Finding(FindingCode.NUMBER_NOT_ITEM, "没有读出任何领导的分工", file, line));
    }
  }

  public List<Draft> drafts() {
    return List.copyOf(drafts);
  }

  public List<Finding> findings() {
    return List.copyOf(findings);
  }

  private void paragraph(Passage text) {
    Matcher m = text.matcher(SENTENCE);
    while (m.find()) {
      sentence(text.slice(m.start(), m.end()));
    }
  }

  private void sentence(Passage text) {
    Optional<Leading> begins = leader(text);
    boolean ends =
        STAND_IN.matcher(text.text()).find()
            || CLOSES.matcher(text.text()).find()
            || Masthead.isImprint(text.text());
    if (begins.isPresent() && !ends) {
      endNote();
      endLeader();
      open = begins;
      sentences.add(begins.get().first());
    } else if (ends || open.isEmpty()) {
      endLeader();
      note.add(text);
    } else {
      sentences.add(text);
    }
  }

  private static Optional<Leading> leader(Passage text) {
    Optional<Mark> mark = Mark.at(text.text());
    int from = mark.map(m -> m.printed().length()).orElse(0);
    String words = text.text().substring(from);
    for (Pattern start : STARTS) {
      Matcher m = start.matcher(words).useTransparentBounds(true).useAnchoringBounds(false);
      if (m.region(0, Math.min(words.length(), HEAD_MOST)).lookingAt()) {
        return Optional.of(new Leading(m.group("name"), mark, text.from(from), m.end()));
      }
    }
    return Optional.empty();
  }

  private void endLeader() {
    open.ifPresent(
        leading -> {
          Passage whole = Passage.join(sentences);
          String text = whole.text();
          String duties = text.substring(Math.min(leading.dutiesFrom(), text.length()));
          List<String> standIns = pairs.getOrDefault(leading.name(), List.of());
          drafts.add(
              draft(ItemKind.PORTFOLIO, leading.mark(), whole)
                  .with(Duties.read(leading.name(), duties, standIns, context.names())));
        });
    open = Optional.empty();
    sentences.clear();
  }

  private void endNote() {
    Passage words = Passage.join(note);
    if (!words.isEmpty()) {
      drafts.add(draft(ItemKind.NOTICE, Optional.empty(), words));
    }
    note.clear();
  }

  private Draft draft(ItemKind kind, Optional<Mark> mark, Passage text) {
    return Draft.plain(kind, mark, text.text(), List.of(), period, text.span(file));
  }

  /** Two who stand in for each other, named in a sentence that says so. */
  private void pairs(String text) {
    for (String sentence : text.split("。")) {
      Matcher m = PAIR.matcher(sentence);
      boolean standIn = STAND_IN.matcher(sentence).find();
      while (standIn && m.find()) {
        pair(m.group("one"), m.group("two"));
        pair(m.group("two"), m.group("one"));
      }
    }
  }

  private void pair(String one, String other) {
    pairs.computeIfAbsent(one, key -> new ArrayList<>()).add(other);
  }
}
