package org.zhengnuo.measure;

/**
 * The words of one amount.
 *
 * @param listed whether it goes on a 、-list: it may take verb and noun from the piece before
 */
record Piece(int start, int end, Amount amount, boolean listed) {}
