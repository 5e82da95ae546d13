/**
 * Two papers, or two years of a place, side by side: which number became what, and which statements
 * were kept, reworded, added or dropped.
 */
package org.zhengnuo.compare;
