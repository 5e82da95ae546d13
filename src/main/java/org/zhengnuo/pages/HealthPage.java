package org.zhengnuo.pages;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.zhengnuo.model.Library;
import org.zhengnuo.search.IndexInfo;
import org.zhengnuo.search.ItemIndex;
import org.zhengnuo.search.Query;

/** {@code /health.json}: whether there is an index to search, and what it holds. */
final class HealthPage implements Page {

  private final Supplier<Optional<ItemIndex>> index;

  HealthPage(Supplier<Optional<ItemIndex>> index) {
    this.index = index;
  }

  /** Whether there is an index to ask. */
  public enum Status {
    READY,
    STARTING;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** The state of the site. */
  public record Health(
      Status status,
      long generation,
      int schema,
      Optional<String> corpus,
      long documents,
      long items,
      long units,
      long leaders,
      long findings)
      implements View {

    static final Health STARTING =
        new Health(Status.STARTING, 0, 0, Optional.empty(), 0, 0, 0, 0, 0);

    static Health of(ItemIndex index) {
      IndexInfo info = index.info();
      Library library = index.library();
      return new Health(
          Status.READY,
          info.generation(),
          info.schema(),
          Optional.of(info.corpusHash()),
          library.documents().size(),
          index.search(Query.of("").paged(1, 0)).total(),
          library.units().size(),
          library.leaders().size(),
          library.findings().size());
    }

    @Override
    public int answer() {
      return status == Status.READY ? 200 : 503;
    }
  }

  @Override
  public String name() {
    return "health";
  }

  @Override
  public String path() {
    return "/health";
  }

  @Override
  public String summary() {
    return "运行状态与收录数量；索引未就绪时状态码为503";
  }

  @Override
  public List<Parameter> parameters() {
    return List.of();
  }

  @Override
  public List<Class<?>> shape() {
    return List.of(Health.class);
  }

  @Override
  public Set<Form> forms() {
    return Set.of(Form.JSON);
  }

  @Override
  public Set<Integer> statuses() {
    return Set.of(200, 503);
  }

  @Override
  public Health load(Parameters parameters) {
    return index.get().map(Health::of).orElse(Health.STARTING);
  }
}
