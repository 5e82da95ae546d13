/**
 * One class a page: parameters in, a view record out; the view is the JSON, and what HTML, CSV and
 * workbooks show.
 */
package org.zhengnuo.pages;
