package org.zhengnuo.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.zhengnuo.format.Json;
import org.zhengnuo.pages.link.PageException;
import org.zhengnuo.pages.link.Parameter;
import org.zhengnuo.pages.link.Parameters;
import org.zhengnuo.pages.view.ItemView;
import org.zhengnuo.pages.view.SearchView;
import org.zhengnuo.search.lucene.LuceneItemIndex;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Searches from the command line; its filters are the parameters of the search page. */
@Command(name = "search", mixinStandardHelpOptions = true, description = "在命令行检索，选项与网页的检索参数相同。")
final class SearchCommand implements Callable<Integer> {

  private static final String QUERY = "q";
  private static final int SHOWN = 80;

  @Spec private CommandSpec spec;
  @Mixin private Folders folders;

  @CommandLine.Parameters(paramLabel = "QUERY", description = "检索词，写法与网页相同")
  private String query;

  @ArgGroup private Output output = new Output();

  /** One of the two, or plain text. */
  static final class Output {
    @Option(names = "--json", description = "以 JSON 输出，与 /search.json 相同")
    private boolean json;

    @Option(names = "--csv", description = "以 CSV 输出全部结果")
    private boolean csv;
  }

  /** Gives the command an option for each parameter of the search page. */
  static void declareFilters(CommandSpec search) {
    for (Parameter parameter : PageCalls.searchParameters()) {
      if (!parameter.name().equals(QUERY)) {
        search.addOption(
            OptionSpec.builder("--" + parameter.name())
                .type(List.class)
                .auxiliaryTypes(String.class)
                .paramLabel(parameter.name().toUpperCase(java.util.Locale.ROOT))
                .description(parameter.what())
                .build());
      }
    }
  }

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    try (LuceneItemIndex index = folders.workspace().openToSearch()) {
      PageCalls pages = new PageCalls(index.view());
      Parameters asked = asked();
      if (output.csv) {
        pages.csv("search", asked, out);
      } else if (output.json) {
        out.println(Json.merged(pages.search(asked).parts()));
      } else {
        print(pages.search(asked), out);
      }
      return ExitCode.FINE;
    } catch (PageException refused) {
      throw new ParameterException(
          spec.commandLine(), refused.getMessage() + "；" + refused.hint(), refused);
    }
  }

  private Parameters asked() {
    Map<String, List<String>> values = new HashMap<>();
    values.put(QUERY, List.of(query));
    for (Parameter parameter : PageCalls.searchParameters()) {
      OptionSpec option = spec.findOption("--" + parameter.name());
      if (option != null && option.getValue() instanceof List<?> given) {
        values.put(parameter.name(), given.stream().map(Object::toString).toList());
      }
    }
    return Parameters.of(values);
  }

  private static void print(SearchView found, PrintWriter out) {
    out.printf("共 %d 条%n", found.total());
    for (ItemView item : found.items()) {
      String code = item.document().code().orElse(item.document().title());
      out.printf("%s  %s  %s%n", item.id(), code, shortened(item.text()));
    }
    out.flush();
  }

  private static String shortened(String text) {
    return text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text;
  }
}
