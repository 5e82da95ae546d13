package org.zhengnuo.search;

/**
 * One value of a facet under all other filters.
 *
 * @param id what the URL parameter takes; {@link Facet#NONE} for 未注明
 * @param label what a reader sees
 * @param count items that have it; for a unit those that name it
 * @param throughCollective for a unit, further items that reach it only through a collective; else
 *     0
 * @param ambiguous whether a word for it would also stand for another value counted here: one of
 *     the same label or, of a chapter, one whose title holds it
 */
public record FacetValue(
    String id,
    String label,
    long count,
    boolean selected,
    long throughCollective,
    boolean ambiguous) {}
