package org.zhengnuo.compare;

/** A number of a, the number of b that is of the same indicator, and what comes of the two. */
public record MeasureLink(LinkKind kind, Figure a, Figure b, Judgement judgement) {}
