package org.zhengnuo.pages.view;

/**
 * How to cite an item.
 *
 * @param reference GB/T 7714-2015, as an electronic public document
 * @param quotation the text with 文号, number and lines, ready to paste; an item that hangs on a
 *     heading (市人民政府决定，免去：) carries it
 * @param permalink the item's own address, without any search
 * @param risUrl the same as a RIS file
 * @param correctionLine a line for corrections.csv about the item's first line, to be completed by
 *     whoever found the misprint; untouched it is refused
 */
public record Citation(
    String reference, String quotation, String permalink, String risUrl, String correctionLine) {}
