package org.zhengnuo.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.zhengnuo.format.Csv;
import org.zhengnuo.ledger.Invitations;
import org.zhengnuo.ledger.LedgerFile;
import org.zhengnuo.ledger.ReportPeriod;
import org.zhengnuo.ledger.Task;
import org.zhengnuo.model.Unit;
import org.zhengnuo.search.Facet;
import org.zhengnuo.search.FacetRequest;
import org.zhengnuo.search.FacetValue;
import org.zhengnuo.search.Filters;
import org.zhengnuo.search.IndexView;
import org.zhengnuo.search.Query;
import org.zhengnuo.search.lucene.LuceneItemIndex;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Makes links under which units report; a link is shown here once and kept nowhere. */
@Command(
    name = "invite",
    mixinStandardHelpOptions = true,
    description = "给单位发填报链接，逐行打印为 CSV；链接只在这里出现一次，台账里只存它的散列。")
final class LedgerInvite implements Callable<Integer> {

  private static final List<String> COLUMNS = List.of("邀请", "单位", "单位标识", "填报期", "截止日期", "链接");

  @Spec private CommandSpec spec;
  @Mixin private LedgerOption ledger;
  @Mixin private Folders folders;

  @ArgGroup(multiplicity = "1")
  private Whom whom;

  @Option(
      names = "--period",
      paramLabel = "2023-06",
      required = true,
      description = "填报期：2023-06、2023-06-2（中旬）、2023-W26")
  private String period;

  @Option(
      names = "--until",
      paramLabel = "2023-07-05",
      required = true,
      description = "最后一天，过后链接打不开")
  private LocalDate until;

  @Option(
      names = "--public-url",
      paramLabel = "URL",
      defaultValue = "${env:ZHENGNUO_PUBLIC_URL:-http://127.0.0.1:7070}",
      description = "链接开头的网址（默认 ${DEFAULT-VALUE}；也可写在环境变量 ZHENGNUO_PUBLIC_URL）")
  private String publicUrl;

  /** Which units. */
  static final class Whom {
    @Option(names = "--unit", paramLabel = "UNIT", description = "单位的名称、别名或标识，可重复")
    private List<String> units;

    @Option(names = "--all", description = "每个有任务的单位各一个链接")
    private boolean all;
  }

  @Override
  public Integer call() throws IOException {
    ReportPeriod of = AskedPeriod.of(period, spec.commandLine());
    if (until.isBefore(LocalDate.now())) {
      throw wrong("--until " + until + " 已经过去；请写今天或以后的日期");
    }
    Workspace workspace = folders.workspace();
    try (LuceneItemIndex index = workspace.openToSearch();
        IndexView view = index.view()) {
      List<Unit> units = whom.all ? all(view) : whom.units.stream().map(u -> one(u, view)).toList();
      try (LedgerFile file = ledger.open()) {
        print(new Invitations(file), units, of);
      }
    }
    return ExitCode.FINE;
  }

  private ParameterException wrong(String what) {
    return new ParameterException(spec.commandLine(), what);
  }

  private Unit one(String called, IndexView view) {
    try {
      return CalledUnit.of(called, view.library());
    } catch (IllegalArgumentException unknown) {
      throw wrong(unknown.getMessage());
    }
  }

  /** Collectives do not report; their members do. */
  private static List<Unit> all(IndexView view) {
    Query tasks = Query.of("").with(Filters.NONE.with(Facet.KIND, Task.kinds()));
    return view.values(tasks, Facet.UNIT, FacetRequest.ALL).values().stream()
        .map(FacetValue::id)
        .flatMap(id -> view.library().unit(id).stream())
        .filter(unit -> !unit.collective())
        .toList();
  }

  private void print(Invitations invitations, List<Unit> units, ReportPeriod of) {
    ByteArrayOutputStream table = new ByteArrayOutputStream();
    Csv.write(COLUMNS, units.stream().map(unit -> row(invitations, unit, of)), table);
    spec.commandLine().getOut().print(table.toString(StandardCharsets.UTF_8));
    spec.commandLine().getOut().flush();
  }

  private List<String> row(Invitations invitations, Unit unit, ReportPeriod of) {
    Invitations.Sent sent = invitations.invite(unit.id(), of, until);
    return List.of(
        sent.invitation().id(),
        unit.name(),
        unit.id(),
        of.token(),
        until.toString(),
        publicUrl.replaceAll("/+$", "") + "/report/" + sent.token().text());
  }
}
