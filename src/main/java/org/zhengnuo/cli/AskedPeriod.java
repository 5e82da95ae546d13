package org.zhengnuo.cli;

import org.zhengnuo.ledger.ReportPeriod;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** The period that an option names. */
final class AskedPeriod {

  private AskedPeriod() {}

  /**
   * @throws ParameterException where it names none
   */
  static ReportPeriod of(String token, CommandLine command) {
    return ReportPeriod.find(token)
        .orElseThrow(
            () ->
                new ParameterException(
                    command, "“" + token + "”不是填报期；例如 2023-06、2023-06-2（中旬）、2023-W26"));
  }
}
