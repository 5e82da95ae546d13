package org.zhengnuo.pages.link;

import java.util.Optional;

/**
 * Where to turn in a list.
 *
 * @param next absent on the last page
 * @param previous absent on the first page
 * @param csv the whole list as a table; absent where there is none
 */
public record ListLinks(
    String self,
    Optional<String> next,
    Optional<String> previous,
    String first,
    String last,
    Optional<String> csv) {}
