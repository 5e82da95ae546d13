package org.zhengnuo.pages.link;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.zhengnuo.measure.Indicators;
import org.zhengnuo.model.Token;
import org.zhengnuo.model.ValueKind;
import org.zhengnuo.search.IndexView;

/** What the id of an indicator says: its name, and of which kind its values are. */
public record IndicatorIds(String name, ValueKind kind) {
  private static final int NEAR = 5;

  /** Every piece is looked for among all names: so much of what was typed is enough. */
  private static final int COMPARED = 10;

  private static final int SHORTEST = 2;

  /** The ids that a reader may mean by an id, a name or an alias. */
  public static List<String> of(String typed) {
    return kind(typed).isPresent()
        ? List.of(typed)
        : Stream.of(ValueKind.values()).map(kind -> Indicators.PACKED.id(typed, kind)).toList();
  }

  private static Optional<ValueKind> kind(String id) {
    return Token.find(ValueKind.class, id.substring(id.lastIndexOf('-') + 1));
  }

  /** An id apart. */
  public static IndicatorIds read(String id) {
    return kind(id)
        .map(kind -> new IndicatorIds(id.substring(0, id.lastIndexOf('-')), kind))
        .orElse(new IndicatorIds(id, ValueKind.LEVEL));
  }

  /** The name that stands for all; what is typed where it is none or an id. */
  public static String canonical(String typed) {
    return typed.isEmpty() || kind(typed).isPresent() ? typed : Indicators.PACKED.canonical(typed);
  }

  public static List<String> aliases(String name) {
    return Indicators.PACKED.aliases(name);
  }

  /** As a reader sees it: 地区生产总值（增速）. */
  public static String label(String id) {
    IndicatorIds read = read(id);
    return read.name() + "（" + read.kind().label() + "）";
  }

  /** Names that share the longest beginning or end with what was typed, a sentence; Chinese. */
  public static String near(String typed, IndexView open) {
    String name = read(typed).name();
    String brief = name.substring(0, Math.min(name.length(), COMPARED));
    List<String> near =
        IntStream.iterate(brief.length(), length -> length >= SHORTEST, length -> length - 1)
            .boxed()
            .flatMap(length -> ends(brief, length))
            .flatMap(piece -> open.indicators(piece, 1, NEAR).indicators().stream())
            .map(count -> label(count.id()))
            .distinct()
            .limit(NEAR)
            .toList();
    return near.isEmpty()
        ? "可到 /indicators 按名称查找。"
        : near.stream().collect(Collectors.joining("、", "名称相近的有：", "。"));
  }

  private static Stream<String> ends(String name, int length) {
    return Stream.of(name.substring(0, length), name.substring(name.length() - length)).distinct();
  }
}
