package org.zhengnuo.search.lucene;

import java.util.List;
import org.zhengnuo.model.CharacterShares;
import org.zhengnuo.model.Correction;
import org.zhengnuo.model.Finding;
import org.zhengnuo.model.PaperRecords;
import org.zhengnuo.model.Section;

/** What of a file is read only when it is asked for. */
record PaperDetails(
    List<Section> sections,
    List<Finding> findings,
    List<Correction> corrections,
    List<CharacterShares> shares) {
  static final PaperDetails NONE = new PaperDetails(List.of(), List.of(), List.of(), List.of());

  static PaperDetails of(PaperRecords paper) {
    return new PaperDetails(
        paper.sections(), paper.findings(), paper.corrections(), paper.shares());
  }
}
