/**
 * Mains that measure: how good the ranking is, how fast search and building are. They assert
 * nothing.
 */
package org.zhengnuo.bench;
