package org.zhengnuo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/**
 * README names every command and option that there is, and nothing else; so does the build's
 * machine.
 */
class CommandDocsTest {

  private static final Set<String> EVERYWHERE = Set.of("--help", "--version");
  private static final Pattern ROW = Pattern.compile("(?m)^\\| `zhengnuo (\\w+)(.*)$");
  private static final Pattern OPTION = Pattern.compile("--[a-z-]+");

  private final String readme = read("README.md");
  private final Map<String, String> rows =
      ROW.matcher(readme)
          .results()
          .collect(Collectors.toMap(row -> row.group(1), row -> row.group(2)));
  private final Map<String, CommandLine> commands = new CommandLine(new Main()).getSubcommands();

  private static String read(String file) {
    try {
      return Files.readString(Path.of(file));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /** Its own and those of the commands below it. */
  private static List<String> options(CommandLine command) {
    return Stream.concat(Stream.of(command), command.getSubcommands().values().stream())
        .flatMap(each -> each.getCommandSpec().options().stream())
        .map(option -> option.longestName())
        .filter(name -> !EVERYWHERE.contains(name))
        .distinct()
        .toList();
  }

  @Test
  void readmeNamesEveryCommandAndNoOther() {
    assertThat(rows.keySet()).isEqualTo(commands.keySet());
  }

  @Test
  void readmeNamesEveryCommandBelowACommand() {
    commands.forEach(
        (name, command) ->
            assertThat(command.getSubcommands().keySet())
                .allMatch(below -> rows.get(name).contains(below)));
  }

  @Test
  void readmeNamesEveryOption() {
    commands.values().forEach(command -> assertThat(options(command)).allMatch(readme::contains));
  }

  @Test
  void readmeNamesNoOptionThatIsNone() {
    SearchCommand.declareFilters(commands.get("search").getCommandSpec());
    rows.forEach(
        (name, row) ->
            assertThat(OPTION.matcher(row).results().map(MatchResult::group))
                .as(name)
                .allMatch(options(commands.get(name))::contains));
  }

  @Test
  void theWorkflowRunsTheTwoCommandsOfReadme() {
    List<String> blocks =
        Pattern.compile("(?m)^    (\\./mvnw (?!.*-Dbench).*)$")
            .matcher(readme)
            .results()
            .map(block -> block.group(1))
            .toList();
    assertThat(blocks).hasSize(2);
    assertThat(blocks).allMatch(read(".github/workflows/ci.yml")::contains);
  }
}
