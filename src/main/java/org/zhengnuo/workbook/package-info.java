/**
 * Old and new files of office programs, within limits: spreadsheets as rows, old Word files as
 * lines. The only room that knows Apache POI; whatever is wrong with a file is one sort of failure.
 */
package org.zhengnuo.workbook;
