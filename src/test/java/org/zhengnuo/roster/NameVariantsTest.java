package org.zhengnuo.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhengnuo.model.Finding;

/** Looking names up must find the pairs that comparing each with each finds. */
class NameVariantsTest {
  private static final List<String> NAMES =
      List.of("官晓芳", "宫晓芳", "宫晓方", "戴宪亭", "戴宪亨", "张东", "张冲", "孙恒民", "孙恒明", "官东", "宫东");

  private static final List<String> OFFICES = List.of("副市长", "市长", "市委书记");

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void findsWhatComparingAllFinds(long seed) {
    Random random = new Random(seed);
    List<NamedLeader> named = new ArrayList<>();
    for (String name : NAMES) {
      for (String place : List.of("济宁市", "青州市")) {
        if (random.nextInt(3) > 0) {
          String office = OFFICES.get(random.nextInt(OFFICES.size()));
          named.add(
              new NamedLeader(
                  name, place, 1 + random.nextInt(3), 1, List.of(name), List.of(office)));
        }
      }
    }
    List<Finding> findings =
        Register.of(Stream.of(new Mentions("a.txt", List.of(), named))).findings();
    Set<Set<String>> found = new HashSet<>();
    for (Finding finding : findings) {
      String[] quoted = finding.message().split("[“”]");
      found.add(Set.of(quoted[1], quoted[3]));
    }
    assertThat(found).isEqualTo(compared(named));
  }

  /** The rarer of the two is the misprint, and it is told where it is first printed. */
  @Test
  void tellsTheRarerNameOnItsFirstLine() {
    List<Finding> findings =
        findings(leader("宫晓芳", "青州市", 3, 9, "副市长"), leader("官晓芳", "青州市", 7, 1, "副市长"));
    assertThat(findings).singleElement().satisfies(f -> assertThat(f.line()).isEqualTo(7));
    assertThat(findings.getFirst().message()).startsWith("“官晓芳”（1处）与“宫晓芳”（9处）");
  }

  @Test
  void namesOfTwoPlacesAreNoVariants() {
    assertThat(findings(leader("宫晓芳", "青州市", 3, 9, "副市长"), leader("官晓芳", "寿光市", 7, 1, "副市长")))
        .isEmpty();
  }

  /** Brothers of a family who all hold one office are a list, no misprints of one another. */
  @Test
  void manyThatDifferInOneCharacterAreAList() {
    NamedLeader[] many =
        "东南西北中天地玄黄宇宙洪荒日月盈昃辰宿列张"
            .chars()
            .mapToObj(c -> leader("王建" + (char) c, "青州市", 1, 1, "副市长"))
            .toArray(NamedLeader[]::new);
    assertThat(findings(many)).isEmpty();
    assertThat(findings(Arrays.copyOf(many, 3))).hasSize(3);
  }

  private static NamedLeader leader(String name, String place, int line, int count, String office) {
    return new NamedLeader(name, place, count, line, List.of(name), List.of(office));
  }

  private static List<Finding> findings(NamedLeader... named) {
    return Register.of(Stream.of(new Mentions("a.txt", List.of(), List.of(named)))).findings();
  }

  private static Set<Set<String>> compared(List<NamedLeader> all) {
    Set<Set<String>> pairs = new HashSet<>();
    for (NamedLeader one : all) {
      for (NamedLeader two : all) {
        if (one.place().equals(two.place()) && variants(one, two)) {
          pairs.add(Set.of(one.name(), two.name()));
        }
      }
    }
    return pairs;
  }

  private static boolean variants(NamedLeader one, NamedLeader two) {
    String a = one.name();
    String b = two.name();
    List<Integer> different =
        a.length() != b.length()
            ? List.of()
            : IntStream.range(0, a.length())
                .filter(i -> a.charAt(i) != b.charAt(i))
                .boxed()
                .toList();
    if (different.size() != 1) {
      return false;
    }
    String pair = "" + a.charAt(different.getFirst()) + b.charAt(different.getFirst());
    boolean alike =
        Resource.lines("lookalikes.txt").stream()
            .anyMatch(g -> pair.chars().allMatch(c -> g.indexOf(c) >= 0));
    return alike || a.length() > 2 && one.offices().stream().anyMatch(two.offices()::contains);
  }
}
