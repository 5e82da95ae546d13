package org.zhengnuo.pages;

import java.util.List;

/** Every paper, in order of id. */
public record DocumentList(List<DocumentRow> documents, int total) implements View {

  @Override
  public String title() {
    return "文件";
  }
}
