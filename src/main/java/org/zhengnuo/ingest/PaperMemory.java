package org.zhengnuo.ingest;

import java.util.List;
import org.zhengnuo.model.Correction;
import org.zhengnuo.model.Finding;
import org.zhengnuo.roster.Mentions;

/**
 * What is remembered of one paper: all that the steps over the whole corpus and the report need, so
 * that an unchanged paper is not read again.
 *
 * @param documents their findings not yet counted
 * @param items stored, of all kinds
 * @param findings that the file alone gives rise to
 * @param unseen corrections of it whose words do not stand on their line
 * @param claims ids of its documents, and what ids of its items begin with
 * @param groups of its items by place and years
 */
record PaperMemory(
    List<DocumentReport> documents,
    int items,
    List<Finding> findings,
    List<Correction> unseen,
    List<String> claims,
    List<TextGroup> groups,
    Mentions mentions) {

  PaperMemory {
    documents = List.copyOf(documents);
    findings = List.copyOf(findings);
    unseen = List.copyOf(unseen);
    claims = List.copyOf(claims);
    groups = List.copyOf(groups);
  }
}
