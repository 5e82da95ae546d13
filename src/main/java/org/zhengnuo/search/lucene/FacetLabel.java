package org.zhengnuo.search.lucene;

import java.util.stream.Stream;
import org.zhengnuo.model.Document;
import org.zhengnuo.model.ItemKind;
import org.zhengnuo.model.Leader;
import org.zhengnuo.model.Library;
import org.zhengnuo.model.Role;
import org.zhengnuo.model.Token;
import org.zhengnuo.model.Unit;
import org.zhengnuo.search.Due;
import org.zhengnuo.search.Facet;

/** What a value of a facet goes by in addresses, and what a reader is shown of it. */
record FacetLabel(String id, String label) {
  static final String NONE = "未注明";

  /** The values of the role, by number. */
  static final String[] ROLES = Stream.of(Role.values()).map(Role::token).toArray(String[]::new);

  /**
   * @param value as the index holds it
   */
  static FacetLabel of(Facet facet, String value, Library library, Names names) {
    if (value.equals(Facet.NONE)) {
      return new FacetLabel(value, NONE);
    }
    return switch (facet) {
      case LEADER -> {
        Leader leader = names.leader(value);
        yield new FacetLabel(leader.id(), leader.name());
      }
      case UNIT -> {
        Unit unit = names.unit(value);
        yield new FacetLabel(unit.id(), unit.name());
      }
      case ROLE -> new FacetLabel(value, Token.find(Role.class, value).orElseThrow().label());
      case KIND -> new FacetLabel(value, Token.find(ItemKind.class, value).orElseThrow().label());
      case DOCUMENT ->
          new FacetLabel(value, library.document(value).map(Document::title).orElse(value));
      case YEAR -> new FacetLabel(value, value.replace('-', '–') + "年");
      case DUE -> new FacetLabel(value, Due.label(value));
      case CHAPTER, PLACE, STATE, COLOUR, RECONCILED -> new FacetLabel(value, value);
    };
  }
}
