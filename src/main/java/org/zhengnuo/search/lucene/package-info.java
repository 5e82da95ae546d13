/**
 * The embedded index: one Lucene folder is written by paper and looked at in views; items stay in
 * it, the heap holds columns and dictionaries. Alone knows Lucene.
 */
package org.zhengnuo.search.lucene;
