package org.zhengnuo.pages;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.zhengnuo.search.ItemIndex;

/**
 * The closed list of pages; help, routes and the machine-readable description are derived from it.
 */
public final class Pages {

  private final List<Page> all;
  private final ItemPage item;

  /**
   * @param index the open index, empty while there is none yet
   * @param today the date citations give
   */
  public Pages(Supplier<Optional<ItemIndex>> index, Supplier<LocalDate> today) {
    Supplier<ItemIndex> ready = () -> index.get().orElseThrow(PageException::notReady);
    item = new ItemPage(ready, today);
    all =
        List.of(
            new HomePage(ready),
            new SearchPage(ready),
            item,
            new DocumentsPage(ready),
            new DocumentPage(ready),
            new UnitsPage(ready),
            new UnitPage(ready),
            new LeadersPage(ready),
            new LeaderPage(ready),
            new OwnersPage(ready),
            new YearsPage(ready),
            new MatrixPage(ready),
            new ListsPage(ready),
            new HelpPage(this::all),
            new SuggestPage(ready),
            new HealthPage(index),
            new OpenApiPage(this::all));
  }

  public List<Page> all() {
    return all;
  }

  /** An item as RIS text. */
  public String ris(Parameters parameters) {
    return item.ris(parameters);
  }
}
