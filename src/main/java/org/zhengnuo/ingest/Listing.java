package org.zhengnuo.ingest;

import java.nio.file.Path;
import java.util.List;
import org.zhengnuo.model.Finding;

/**
 * What lies in the seeds folder.
 *
 * @param papers in order of name
 * @param folders the folder and those below it
 * @param findings links, pipes and what cannot be looked at
 */
record Listing(List<SeedFile> papers, List<Path> folders, List<Finding> findings) {

  Listing {
    papers = List.copyOf(papers);
    folders = List.copyOf(folders);
    findings = List.copyOf(findings);
  }
}
