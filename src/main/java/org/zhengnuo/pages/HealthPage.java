package org.zhengnuo.pages;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.zhengnuo.model.Library;
import org.zhengnuo.pages.link.Form;
import org.zhengnuo.pages.link.Parameter;
import org.zhengnuo.pages.link.Parameters;
import org.zhengnuo.pages.view.ItemView;
import org.zhengnuo.pages.view.View;
import org.zhengnuo.search.Filters;
import org.zhengnuo.search.IndexInfo;
import org.zhengnuo.search.IndexView;
import org.zhengnuo.search.MeaningState;
import org.zhengnuo.search.Progress;
import org.zhengnuo.search.Query;

/** {@code /health.json}: whether there is an index to search, and what it holds. */
final class HealthPage implements Page {

  /**
   * Whether the whole corpus can be searched; of a first index that is still being built, which has
   * no hash yet, it cannot.
   */
  public enum Status {
    READY,
    STARTING;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * The state of the site.
   *
   * @param reading how far the reading of new papers is; absent while none are read
   * @param meaning whether items are also found by what they mean
   */
  public record Health(
      Status status,
      long generation,
      int schema,
      Optional<String> corpus,
      long documents,
      long items,
      long units,
      long leaders,
      long findings,
      Optional<Progress> reading,
      Meaning meaning)
      implements View {

    static Health starting(Optional<Progress> reading) {
      return new Health(
          Status.STARTING,
          0,
          0,
          Optional.empty(),
          0,
          0,
          0,
          0,
          0,
          reading,
          Meaning.of(MeaningState.OFF));
    }

    static Health of(IndexView index, Optional<Progress> reading) {
      IndexInfo info = index.info();
      Library library = index.library();
      return new Health(
          info.corpusHash().isEmpty() ? Status.STARTING : Status.READY,
          info.generation(),
          info.schema(),
          ItemView.present(info.corpusHash()),
          library.documents().size(),
          index.count(Query.of("").with(Filters.STORED)),
          library.units().size(),
          library.leaders().size(),
          info.findings(),
          reading,
          Meaning.of(index.meaning()));
    }

    @Override
    public int answer() {
      return status == Status.READY ? 200 : 503;
    }
  }

  /**
   * Whether items are also found by what they mean.
   *
   * @param vectors texts and statements that have a vector
   * @param texts how many there are
   * @param reason why it is not so; absent where it is, or was not asked for
   */
  public record Meaning(
      MeaningState.Status status, long vectors, long texts, Optional<String> reason) {

    static Meaning of(MeaningState state) {
      return new Meaning(
          state.status(), state.vectors(), state.texts(), ItemView.present(state.reason()));
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
  public Health load(State now, Parameters parameters) {
    Optional<Progress> reading =
        Optional.of(now.progress()).filter(progress -> !progress.equals(Progress.NONE));
    return now.index()
        .map(open -> Health.of(open, reading))
        .orElseGet(() -> Health.starting(reading));
  }
}
