/**
 * The ports to an index: a view of one state, with what can be asked, within which limits, and what
 * comes back, and a store that is written paper by paper. Adapters live below; callers never see
 * their library.
 */
package org.zhengnuo.search;
