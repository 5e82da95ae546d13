package org.zhengnuo.pages.view;

/**
 * Where a list goes on that a page shows the beginning of.
 *
 * @param total how many there are
 * @param url where all of them are
 */
public record Further(long total, String url) {}
