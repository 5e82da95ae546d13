/**
 * What a search offers beside exact answers, whatever the engine: looser readings, guesses at slips
 * of the pen, suggestions. It asks an engine by {@link org.zhengnuo.search.rank.Engine} alone.
 */
package org.zhengnuo.search.rank;
