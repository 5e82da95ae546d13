package org.zhengnuo.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhengnuo.model.Leader;
import org.zhengnuo.model.Unit;

/** A name is somebody in a place: papers of another city change nobody, in whatever order. */
class CitiesTest {

  private static Mentions paper(String file, String city, String leader, String alias) {
    NamedLeader named = new NamedLeader(leader, city, 1, 1, List.of(alias), List.of("副市长"));
    return new Mentions(file, List.of(), List.of(named));
  }

  @Test
  void anAliasBelongsToTheLeaderOfItsCity() {
    Register register =
        Register.of(
            Stream.of(paper("a.txt", "青州市", "宫晓芳", "官晓芳"), paper("b.txt", "寿光市", "宫晓芳", "宫小芳")));
    assertThat(register.leaders(Ids.none()))
        .extracting(l -> l.place().name(), Leader::aliases)
        .containsExactlyInAnyOrder(tuple("青州市", List.of("官晓芳")), tuple("寿光市", List.of("宫小芳")));
  }

  /** An id that was given stays with its leader, whichever city's paper is read first later. */
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void anotherCitysPaperMovesNoId(boolean before) {
    Ids ids = Ids.none();
    Mentions first = paper("m.txt", "青州市", "张东", "张东");
    Register.of(Stream.of(first)).leaders(ids);
    Mentions other = paper(before ? "a.txt" : "z.txt", before ? "安丘市" : "邹城市", "张东", "张东");
    Map<String, String> byPlace =
        Register.of(before ? Stream.of(other, first) : Stream.of(first, other))
            .leaders(ids)
            .stream()
            .collect(Collectors.toMap(l -> l.place().name(), Leader::id));
    assertThat(byPlace)
        .containsEntry("青州市", "zhang-dong")
        .containsEntry(other.leaders().getFirst().place(), "zhang-dong-2");
  }

  @Test
  void bodiesOfOneNameAreOneInTheirCityAlone() {
    Papers.Known known =
        new Papers()
            .paper("济宁市", 2023)
            .owners("市商务局", "实验小学")
            .paper("广州市", 2023)
            .owners("市商务局", "实验小学")
            .resolve();
    assertThat(known.units())
        .extracting(Unit::name, u -> u.place().name())
        .contains(
            tuple("济宁市商务局", "济宁市"),
            tuple("广州市商务局", "广州市"),
            tuple("实验小学", "济宁市"),
            tuple("实验小学", "广州市"));
    assertThat(known.units()).extracting(Unit::id).doesNotHaveDuplicates();
    assertThat(known.units())
        .filteredOn(u -> u.aliases().contains("市商务局"))
        .as("the short name is each city's own")
        .hasSize(2);
  }
}
