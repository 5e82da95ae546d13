/**
 * Keeps an index at the state of a seeds folder: what changed is read, on all cores, and replaced;
 * what spans papers (names, ids, repeated words) is put together from small tables.
 */
package org.zhengnuo.ingest;
