package org.zhengnuo.pages.view;

import java.util.List;
import java.util.Optional;
import org.zhengnuo.pages.view.CompareView.Offer;

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
 * @param compare the last two years of the place with most papers, where one has two
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
    List<DocumentRow> papers,
    Optional<Offer> compare)
    implements View {}
