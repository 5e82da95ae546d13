/**
 * Records to JSON and back, tables to CSV and workbooks; the only room that knows their libraries.
 */
package org.zhengnuo.format;
