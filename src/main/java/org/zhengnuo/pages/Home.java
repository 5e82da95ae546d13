package org.zhengnuo.pages;

import java.util.List;

/**
 * What is in here; every number leads to its items.
 *
 * @param items all but notices, as many as the papers have together
 * @param itemsUrl the search that finds them
 * @param notices letters and imprints, counted apart
 * @param years of the items, notices left out
 * @param places those with most items
 * @param placesTotal how many places there are
 * @param topLeaders those who lead most
 * @param topUnits those that own most
 * @param papers all, in order of id; where there are many, the newest, newest first
 */
public record Home(
    long documents,
    long items,
    String itemsUrl,
    long notices,
    String noticesUrl,
    long leaders,
    long units,
    List<Counted> years,
    List<Counted> kinds,
    List<Counted> places,
    long placesTotal,
    List<Counted> topLeaders,
    List<Counted> topUnits,
    List<DocumentRow> papers)
    implements View {}
