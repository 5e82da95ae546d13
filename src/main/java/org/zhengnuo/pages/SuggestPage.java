package org.zhengnuo.pages;

import java.util.List;
import java.util.Set;
import org.zhengnuo.pages.link.Form;
import org.zhengnuo.pages.link.Parameter;
import org.zhengnuo.pages.link.Parameters;
import org.zhengnuo.pages.view.Named;
import org.zhengnuo.pages.view.View;
import org.zhengnuo.search.IndexView;

/** {@code /suggest.json}: what a few typed letters may mean. */
final class SuggestPage implements Page.Indexed {

  private static final int MOST = 10;

  /** Best first. */
  public record SuggestView(String query, List<Named> suggestions) implements View {}

  @Override
  public String name() {
    return "suggest";
  }

  @Override
  public String path() {
    return "/suggest";
  }

  @Override
  public String summary() {
    return "输入提示：单位、领导、章节、常用词，可用汉字、拼音或首字母";
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(Parameter.QUERY);
  }

  @Override
  public List<Class<?>> shape() {
    return List.of(SuggestView.class);
  }

  @Override
  public Set<Form> forms() {
    return Set.of(Form.JSON);
  }

  @Override
  public SuggestView load(IndexView open, Parameters parameters) {
    String typed = parameters.query();
    List<Named> found =
        typed.isEmpty() ? List.of() : open.suggest(typed, MOST).stream().map(Named::of).toList();
    return new SuggestView(typed, found);
  }
}
