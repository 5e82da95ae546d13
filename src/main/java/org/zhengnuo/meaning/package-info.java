/**
 * Sentences as vectors: near ones mean much the same. Where its native code cannot be loaded, it
 * says why, and everything else goes on without it.
 */
package org.zhengnuo.meaning;
