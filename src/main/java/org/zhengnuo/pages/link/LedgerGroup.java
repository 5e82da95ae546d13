package org.zhengnuo.pages.link;

import org.zhengnuo.model.Token;
import org.zhengnuo.search.Facet;

/** By what the tasks of the board are put together. */
public enum LedgerGroup implements Token {
  UNIT(Facet.UNIT),
  LEADER(Facet.LEADER),
  PLACE(Facet.PLACE);

  private final Facet facet;

  LedgerGroup(Facet facet) {
    this.facet = facet;
  }

  public Facet facet() {
    return facet;
  }

  @Override
  public String token() {
    return facet.token();
  }

  @Override
  public String label() {
    return facet.label();
  }

  @Override
  public String toString() {
    return token();
  }
}
