package org.zhengnuo.pages;

import java.util.List;

/** Every unit, those that own most first. */
public record UnitList(List<UnitRow> units, int total) implements View {

  @Override
  public String title() {
    return "单位";
  }
}
