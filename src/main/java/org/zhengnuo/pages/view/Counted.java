package org.zhengnuo.pages.view;

/**
 * A number and the items behind it.
 *
 * @param id of the unit, leader, year … that is counted
 * @param url the search that finds as many items
 */
public record Counted(String id, String label, long count, String url) {}
