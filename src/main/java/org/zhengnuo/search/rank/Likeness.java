package org.zhengnuo.search.rank;

/**
 * How near an item is to what a query means, in cosines.
 *
 * @param cosine the mean of that of all of it and that of its nearest statement
 * @param statement that of its nearest statement
 */
public record Likeness(float cosine, float statement) {}
