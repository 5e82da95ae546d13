/**
 * What a text promises or reports, in numbers: it is cut into statements, and of each quantity it
 * is told what is counted, how it is bounded, and what kind of number it is.
 */
package org.zhengnuo.measure;
