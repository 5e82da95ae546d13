package org.zhengnuo.cli;

import java.io.PrintWriter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zhengnuo.ingest.IngestReport;
import org.zhengnuo.ingest.Watcher;

/** Says in a line what became of the papers that came or went, and in a sentence what did not. */
record UpdateText(PrintWriter out, PrintWriter err) implements Watcher.Listener {

  private static final Logger LOG = LoggerFactory.getLogger(UpdateText.class);

  @Override
  public void updated(IngestReport report) {
    if (report.changed()) {
      out.printf(
          "读入 %d 份文件，移去 %d 份；现有文档 %d，条目 %d，待核 %d%n",
          report.read(),
          report.removed(),
          report.documents().size(),
          report.items(),
          report.findings().size());
    }
  }

  @Override
  public void failed(Throwable reason) {
    if (Main.isRefusal(reason)) {
      err.println(reason.getMessage());
    } else {
      LOG.error("the seeds could not be read in", reason);
      err.println("新文件没能读入，索引保持原样，稍后再试：" + reason);
    }
  }
}
