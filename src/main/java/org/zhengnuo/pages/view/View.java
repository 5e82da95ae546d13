package org.zhengnuo.pages.view;

import java.util.List;

/** What a page shows. Its JSON is the fields of all its parts in one object. */
public interface View {

  /** Records whose fields make the JSON; usually the view alone. */
  default List<?> parts() {
    return List.of(this);
  }

  /** What stands in the title bar before the name of the site; empty for the home page. */
  default String title() {
    return "";
  }

  /** The HTTP status it is answered with. */
  default int answer() {
    return 200;
  }
}
