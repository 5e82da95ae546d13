package org.zhengnuo.pages;

import java.util.List;
import java.util.Set;

/**
 * One page of the site. It knows no HTTP and no index library; what it throws is a {@link
 * PageException}. Safe for many threads.
 */
public interface Page {

  /** Lower-case ASCII word, unique: the name of its template and of its operation. */
  String name();

  /**
   * Its address, with {@code {id}} for the one variable part; a page without HTML ends in its
   * suffix.
   */
  String path();

  /** What it is for, one Chinese sentence. */
  String summary();

  /** Every parameter it reads. */
  List<Parameter> parameters();

  /** The formats it can be had in. */
  default Set<Form> forms() {
    return Set.of(Form.HTML, Form.JSON);
  }

  /** The records whose fields make its JSON: those of {@link View#parts}, in order. */
  List<Class<?>> shape();

  /** The HTTP statuses its view may be answered with. */
  default Set<Integer> statuses() {
    return Set.of(200);
  }

  View load(Parameters parameters);

  /** A page with a table: the same query, all rows. */
  interface Tabular extends Page {

    @Override
    default Set<Form> forms() {
      return Set.of(Form.HTML, Form.JSON, Form.CSV);
    }

    Table table(Parameters parameters);
  }

  /** A page whose table is a ledger of items. */
  interface Ledger extends Tabular {

    @Override
    default Set<Form> forms() {
      return Set.of(Form.HTML, Form.JSON, Form.CSV, Form.XLSX);
    }
  }
}
