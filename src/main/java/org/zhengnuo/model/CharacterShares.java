package org.zhengnuo.model;

/**
 * What the printed characters of one paper were taken for; together they are all of them.
 *
 * @param items words, numbers and owners of items
 * @param headings that stand over items
 * @param titles what stands at the head: title, 文号, speaker, day
 * @param furniture page numbers, rules, contents, imprint, letter
 * @param findings not stored; a finding names each line
 */
public record CharacterShares(
    String documentId, long items, long headings, long titles, long furniture, long findings) {

  public long total() {
    return items + headings + titles + furniture + findings;
  }
}
