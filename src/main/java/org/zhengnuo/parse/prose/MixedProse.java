package org.zhengnuo.parse.prose;

import java.util.ArrayList;
import java.util.List;
import org.zhengnuo.model.Finding;
import org.zhengnuo.parse.clause.Clauses;
import org.zhengnuo.text.Block;

/** Running prose with pieces between that a genre reads itself; drafts stay in printed order. */
public final class MixedProse {

  private final Prose prose;
  private final List<Draft> drafts = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();
  private int taken;

  public MixedProse(String file, Context context, Voice voice) {
    this.prose = new Prose(file, context.documentId(), voice, new Clauses(context.names()));
  }

  public void letter(List<Block> blocks) {
    prose.letter(blocks);
    take();
  }

  /** Reads a stretch as prose, under the headings entered so far. */
  public void prose(List<Block> blocks) {
    if (!blocks.isEmpty()) {
      prose.read(blocks);
      take();
    }
  }

  public void add(Draft draft) {
    drafts.add(draft);
  }

  public void report(Finding finding) {
    findings.add(finding);
  }

  public Outline outline() {
    return prose.outline();
  }

  public List<Draft> drafts() {
    return List.copyOf(drafts);
  }

  public List<Finding> findings() {
    List<Finding> all = new ArrayList<>(prose.findings());
    all.addAll(findings);
    return all;
  }

  private void take() {
    List<Draft> all = prose.drafts();
    drafts.addAll(all.subList(taken, all.size()));
    taken = all.size();
  }
}
