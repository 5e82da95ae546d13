package org.zhengnuo.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhengnuo.model.Item;
import org.zhengnuo.model.ItemKind;
import org.zhengnuo.model.Line;
import org.zhengnuo.model.Role;
import org.zhengnuo.text.Paper;

/**
 * Owner clauses and task tables as cities print them, all words invented: {@code prose.txt} and
 * {@code tables.txt} hold what is printed and, behind {@code =>}, every item that must be read.
 */
class OwnerFormsTest {

  private static final String TITLE = "云岭市2024年重点工作任务分解表";

  /** What is printed, and the items that are right. */
  record Form(String name, List<String> printed, List<String> items) {

    static Form of(String block) {
      List<String> lines = block.lines().toList();
      return new Form(
          lines.getFirst().substring(2),
          lines.stream().skip(1).filter(l -> !l.startsWith("=> ")).toList(),
          lines.stream().filter(l -> l.startsWith("=> ")).map(l -> l.substring(3)).toList());
    }

    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Form> forms() {
    return Stream.of("prose", "tables")
        .map(
            name -> GenreFixture.read(Path.of("src", "test", "resources", "owners", name + ".txt")))
        .flatMap(text -> Stream.of(text.strip().split("\\n(?=# )")))
        .map(Form::of);
  }

  @ParameterizedTest
  @MethodSource("forms")
  void everyFormIsRead(Form form) {
    assertThat(read(form.printed())).isEqualTo(form.items());
  }

  private static List<String> read(List<String> printed) {
    List<String> words = new ArrayList<>(List.of(TITLE));
    words.addAll(printed);
    List<Line> lines =
        IntStream.range(0, words.size())
            .mapToObj(i -> new Line(i + 1, 0, words.get(i).replace(" ¦ ", "\t")))
            .toList();
    Paper paper = new Paper("forms.txt", Paper.Layout.PARAGRAPHS, lines);
    return Genres.parse(paper, "forms", Set.of()).items().stream()
        .filter(item -> item.kind() != ItemKind.NOTICE)
        .map(OwnerFormsTest::shown)
        .toList();
  }

  private static String shown(Item item) {
    StringJoiner shown = new StringJoiner(" | ").add(item.text());
    String leaders =
        item.ownership().leaders().stream().map(l -> l.name()).collect(Collectors.joining("、"));
    add(shown, "领导", leaders);
    for (Role role : Role.values()) {
      String units =
          item.ownership().owners().stream()
              .filter(o -> o.role() == role)
              .map(o -> o.printed() + (o.openList() ? "…" : ""))
              .collect(Collectors.joining("、"));
      add(shown, role.label(), units);
    }
    boolean owned = !item.ownership().none();
    add(shown, "时限", owned ? item.content().deadline() : "");
    return shown.toString();
  }

  private static void add(StringJoiner shown, String label, String value) {
    if (!value.isEmpty()) {
      shown.add(label + " " + value);
    }
  }
}
