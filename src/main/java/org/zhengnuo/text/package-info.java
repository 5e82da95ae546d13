/**
 * Chinese text as these papers print it: lines, reflowed blocks, numbers, names in Latin letters.
 */
package org.zhengnuo.text;
