/**
 * The embedded index: writes a corpus into one Lucene folder and answers the port from it. Alone
 * knows Lucene.
 */
package org.zhengnuo.search.lucene;
