/**
 * The port to the index: what can be asked and what comes back. Adapters live below; callers never
 * see their library.
 */
package org.zhengnuo.search;
