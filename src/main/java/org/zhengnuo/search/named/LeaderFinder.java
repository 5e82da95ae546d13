package org.zhengnuo.search.named;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhengnuo.model.Leader;
import org.zhengnuo.search.Facet;
import org.zhengnuo.search.NamedPart;
import org.zhengnuo.search.rank.NearNames;
import org.zhengnuo.text.ExactText;

/**
 * Leaders by name, with or without an office before or behind it: 张东副市长, 副市长张东, 张东. Next to an
 * office a name may also be misspelled.
 */
final class LeaderFinder implements Finder {
  private static final Pattern OFFICE =
      Pattern.compile(
          "(?:[省市区县州盟旗镇乡]|管委会|党工委)?(?:委|政府|人大|政协|党组)?(?:常务)?副?"
              + "(?:书记|[省市区县州盟旗镇乡]长|主任|局长|厅长|主席|秘书长|部长|巡视员|调研员|同志|领导)");

  private static final int LONGEST_NAME = 4;

  private final NameTable<Leader> leaders = new NameTable<>();
  private final NearNames near;

  LeaderFinder(Collection<Leader> leaders) {
    for (Leader leader : leaders) {
      this.leaders.add(ExactText.canonical(leader.name()), leader);
      leader.aliases().forEach(alias -> this.leaders.add(ExactText.canonical(alias), leader));
    }
    near = new NearNames(leaders.stream().map(Leader::name).toList());
  }

  @Override
  public Optional<Found> at(String run, int at, boolean joint) {
    Optional<Found> after = office(run, at).flatMap(end -> named(run, end, run.substring(at, end)));
    return after.isPresent() || !joint ? after : named(run, at, "").or(() -> misspelled(run, at));
  }

  /** Whether these words are nothing but an office. */
  static boolean isOffice(String words) {
    return OFFICE.matcher(words).matches();
  }

  /** Where an office that begins here ends. */
  private static Optional<Integer> office(String run, int at) {
    Matcher office = OFFICE.matcher(run).region(at, run.length());
    return office.lookingAt() ? Optional.of(office.end()) : Optional.empty();
  }

  private Optional<Found> named(String run, int at, String before) {
    return leaders
        .longest(run, at)
        .map(match -> found(List.copyOf(match.values()), run, match.end(), before));
  }

  private Optional<Found> misspelled(String run, int at) {
    for (int end = at + 2; end <= Math.min(run.length(), at + LONGEST_NAME); end++) {
      List<String> names = near.of(run.substring(at, end));
      List<Leader> meant =
          names.size() == 1
              ? leaders.longest(names.getFirst(), 0).stream()
                  .filter(match -> match.end() == names.getFirst().length())
                  .flatMap(match -> match.values().stream())
                  .toList()
              : List.of();
      if (!meant.isEmpty() && office(run, end).isPresent()) {
        return Optional.of(found(meant, run, end, ""));
      }
    }
    return Optional.empty();
  }

  private static Found found(List<Leader> called, String run, int nameEnd, String before) {
    int end = office(run, nameEnd).orElse(nameEnd);
    String office = before + run.substring(nameEnd, end);
    List<Leader> meant = inOffice(called, office);
    List<String> ids = meant.stream().map(Leader::id).toList();
    return new Found(
        end, Facet.LEADER, ids, meant.getFirst().name(), !office.isEmpty(), others(called));
  }

  /** Of several people of one name the one in that office; all where no paper prints it. */
  private static List<Leader> inOffice(List<Leader> called, String office) {
    List<Leader> those =
        called.stream()
            .filter(
                l -> !office.isEmpty() && l.offices().stream().anyMatch(o -> o.contains(office)))
            .toList();
    return those.isEmpty() ? called : those;
  }

  private static List<NamedPart.Other> others(List<Leader> called) {
    return called.size() < 2
        ? List.of()
        : called.stream()
            .map(l -> new NamedPart.Other(l.id(), l.name() + "（" + l.place().name() + "）"))
            .toList();
  }
}
