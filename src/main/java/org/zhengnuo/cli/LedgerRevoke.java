package org.zhengnuo.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.zhengnuo.ledger.Invitation;
import org.zhengnuo.ledger.Invitations;
import org.zhengnuo.ledger.LedgerFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Closes links, or lists them. */
@Command(
    name = "revoke",
    mixinStandardHelpOptions = true,
    description = "收回填报链接，立即生效；不写邀请号时列出全部邀请。")
final class LedgerRevoke implements Callable<Integer> {

  @Spec private CommandSpec spec;
  @Mixin private LedgerOption ledger;

  @Parameters(arity = "0..*", paramLabel = "INVITATION", description = "邀请号，如 i12")
  private List<String> ids = List.of();

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    boolean found = true;
    try (LedgerFile file = ledger.existing()) {
      Invitations invitations = new Invitations(file);
      if (ids.isEmpty()) {
        invitations.all().forEach(each -> print(each, out));
      }
      for (String id : ids) {
        Optional<Invitation> revoked = invitations.revoke(id);
        revoked.ifPresentOrElse(each -> print(each, out), () -> out.printf("没有邀请“%s”%n", id));
        found &= revoked.isPresent();
      }
    }
    out.flush();
    return found ? ExitCode.FINE : ExitCode.LOST;
  }

  private static void print(Invitation each, PrintWriter out) {
    String now = each.revoked().isPresent() ? "已收回" : each.isOpenOn(LocalDate.now()) ? "可用" : "已过期";
    out.printf(
        "%s  %s  %s  到 %s  %s%n", each.id(), each.unit(), each.period().label(), each.until(), now);
  }
}
