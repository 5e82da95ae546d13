/**
 * What a query names: years, places, leaders, units, roles, kinds, papers and terms become filters,
 * and what is left is the topic. Each {@link org.zhengnuo.search.named.Finder} knows one sort of
 * name; {@link org.zhengnuo.search.named.QueryNames} puts them together and asks the index where
 * words could mean either.
 */
package org.zhengnuo.search.named;
