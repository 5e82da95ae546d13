package org.zhengnuo.pages.view;

/**
 * The one thing that a query names, shown above the hits.
 *
 * @param kind document, item, unit, leader, portfolio, owners or place
 * @param kindLabel the same in Chinese
 * @param id its id; the topic of owners
 * @param url its page
 * @param text what a reader wants to know first, Chinese, at most some 200 characters
 */
public record AnswerView(
    String kind, String kindLabel, String id, String url, String title, String text) {}
