/** What is taken along: citations, RIS, and tables for CSV and workbooks. */
package org.zhengnuo.pages.cite;
