package org.zhengnuo.pages;

import java.util.List;

/** Every leader, those who lead most first. */
public record LeaderList(List<LeaderRow> leaders, int total) implements View {

  @Override
  public String title() {
    return "领导";
  }
}
