/**
 * In which order hits stand, and what a search offers beside them, whatever the engine: looser
 * readings, guesses at slips of the pen, suggestions. It asks an engine by {@link
 * org.zhengnuo.search.rank.Engine} alone and is told of a hit by {@link
 * org.zhengnuo.search.rank.Candidate}.
 */
package org.zhengnuo.search.rank;
