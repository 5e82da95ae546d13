package org.zhengnuo.pages;

import java.util.List;

/**
 * What is in here; every number leads to its items.
 *
 * @param topLeaders those who lead most
 * @param topUnits those that own most
 */
public record Home(
    long documents,
    long items,
    long leaders,
    long units,
    List<Counted> years,
    List<Counted> kinds,
    List<Counted> places,
    List<Counted> topLeaders,
    List<Counted> topUnits,
    List<DocumentRow> papers)
    implements View {}
