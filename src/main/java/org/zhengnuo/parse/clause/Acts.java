package org.zhengnuo.parse.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhengnuo.model.Appointment.Action;

/**
 * Reads sentences that put people into posts or take them out.
 *
 * <pre>
 *   sentence = act { ， (act | posts | term) }        an act without a person speaks of the one before
 *   act      = (任命 | 聘任) people 为 posts
 *            | people (任 | 担任) posts
 *            | 免去 (people 的 | 其) posts 职务
 *            | [people] 不再担任 posts 职务
 *            | 不再聘任 posts 职务
 *            | [people 的] posts 职务自然免除
 *            | people 为 posts                         under 任命：
 *            | people 的 posts 职务                    under 免去：
 *   people   = name [同志] { 、 name [同志] }
 *   term     = 聘期三年 | 试用期一年 …
 * </pre>
 */
public final class Acts {

  private static final String WHO = "(?<who>[^，；。：的]{2,60}?)(?:等?同志)?";
  private static final String POST = "(?<post>[^，；。]{2,}?)";

  private record Form(Pattern pattern, Optional<Action> action) {

    static Form of(String regex, Action action) {
      return new Form(
          Pattern.compile("^(?:兹|现|并|同时|决定|一致){0,6}" + regex + "$"), Optional.of(action));
    }

    static Form announced(String regex) {
      return new Form(Pattern.compile("^" + regex + "$"), Optional.empty());
    }
  }

  /** The most telling verb first. */
  private static final List<Form> FORMS =
      List.of(
          Form.of("(?:" + WHO + "的)?" + POST + "(?:职务)?(?:自然|自行)(?:免除|免职)", Action.END),
          Form.of("(?:不再聘任|不再聘用|解聘)(?:" + WHO + "(?:为|的))?" + POST, Action.END),
          Form.of("(?:续聘|聘任|聘请|聘)" + WHO + "(?:为|担任|任)" + POST, Action.ENGAGE),
          Form.of("(?:提名)?任命" + WHO + "(?:为|担任|任)" + POST, Action.APPOINT),
          Form.of("(?:免去|免除|撤销)(?:其|" + WHO + "的)" + POST, Action.REMOVE),
          Form.of("(?:" + WHO + ")?不再(?:担任|兼任|任)" + POST, Action.REMOVE),
          Form.of("(?:" + WHO + ")?(?:担任|兼任|挂任|改任|任)" + POST, Action.APPOINT),
          Form.announced(WHO + "为" + POST),
          Form.announced(WHO + "的" + POST + "职务"));

  private static final Pattern ASIDE = Pattern.compile("[（(][^）)]{0,200}[）)]|同志$");

  private Acts() {}

  /**
   * One person, one post, one action.
   *
   * @param person empty where only a post ends
   */
  public record Act(String person, String post, Action action) {}

  /**
   * A sentence as read.
   *
   * @param acts in printed order; empty where it is none
   * @param rest the clauses that gave no act (聘期三年), in printed order
   */
  public record Sentence(List<Act> acts, List<String> rest) {

    public Sentence {
      acts = List.copyOf(acts);
      rest = List.copyOf(rest);
    }
  }

  /**
   * The acts of one sentence without spaces, in printed order; empty where it is none.
   *
   * @param announced what the line above says of all its sentences (任命：, 免去：)
   */
  public static List<Act> read(String sentence, Optional<Action> announced) {
    return sentence(sentence, announced).acts();
  }

  /** The same, with the clauses that gave none. */
  public static Sentence sentence(String sentence, Optional<Action> announced) {
    List<Act> acts = new ArrayList<>();
    List<String> rest = new ArrayList<>();
    for (String clause : Brackets.split(sentence, "，；。,;")) {
      List<Act> read = clause(clause.strip(), announced, acts);
      acts.addAll(read);
      if (read.isEmpty() && !clause.isBlank()) {
        rest.add(clause.strip());
      }
    }
    return new Sentence(acts, rest);
  }

  /** The verb that stands alone before a list: 免去：. */
  public static Optional<Action> announced(String verb) {
    if (verb.endsWith("免去") || verb.endsWith("免去下列人员职务")) {
      return Optional.of(Action.REMOVE);
    }
    if (verb.endsWith("聘任")) {
      return Optional.of(Action.ENGAGE);
    }
    return verb.endsWith("任命") ? Optional.of(Action.APPOINT) : Optional.empty();
  }

  private static List<Act> clause(String clause, Optional<Action> announced, List<Act> before) {
    for (Form form : FORMS) {
      Matcher m = form.pattern().matcher(clause);
      if (m.matches() && (form.action().isPresent() || announced.isPresent())) {
        List<String> people = people(Optional.ofNullable(m.group("who")), before, form);
        if (!people.isEmpty()) {
          return acts(people, m.group("post"), form.action().or(() -> announced).orElseThrow());
        }
      }
    }
    return more(clause, before);
  }

  /** …任甲局局长，乙局局长: the second clause goes on with the posts. */
  private static List<Act> more(String clause, List<Act> before) {
    boolean posts = !before.isEmpty() && Posts.isPost(clause) && !clause.contains("的");
    return posts
        ? acts(List.of(before.getLast().person()), clause, before.getLast().action())
        : List.of();
  }

  private static List<Act> acts(List<String> people, String posts, Action action) {
    List<Act> acts = new ArrayList<>();
    for (String person : people) {
      Posts.split(posts).forEach(post -> acts.add(new Act(person, post, action)));
    }
    return acts;
  }

  /** Those named; else the one before; nobody where only a post ends; none where it is no name. */
  private static List<String> people(Optional<String> who, List<Act> before, Form form) {
    if (who.isPresent()) {
      List<String> names = Brackets.split(who.get(), "、").stream().map(Acts::name).toList();
      return names.stream().allMatch(PersonNames::mayBeName) ? names : List.of();
    }
    if (!before.isEmpty()) {
      return List.of(before.getLast().person());
    }
    return form.action().equals(Optional.of(Action.END)) ? List.of("") : List.of();
  }

  /** Without 同志 and what stands in brackets: （女）, （挂职）. */
  private static String name(String printed) {
    return ASIDE.matcher(printed).replaceAll("");
  }
}
