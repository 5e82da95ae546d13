package org.zhengnuo.pages;

import java.util.List;
import java.util.Set;
import org.zhengnuo.ledger.LedgerSheet;
import org.zhengnuo.pages.cite.Table;
import org.zhengnuo.pages.link.Form;
import org.zhengnuo.pages.link.PageException;
import org.zhengnuo.pages.link.Parameter;
import org.zhengnuo.pages.link.Parameters;
import org.zhengnuo.pages.link.SearchParameters;
import org.zhengnuo.pages.view.View;
import org.zhengnuo.search.IndexView;
import org.zhengnuo.search.RequestLimits;

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

  View load(State now, Parameters parameters);

  /** A page that shows what stands in the index. */
  interface Indexed extends Page {

    View load(IndexView open, Parameters parameters);

    /** What it searches: how far items are is told only to a page that asks for it. */
    default IndexView view(State now) {
      return SearchParameters.asksProgress(parameters()) ? now.tracked() : now.open();
    }

    @Override
    default View load(State now, Parameters parameters) {
      return load(view(now), parameters);
    }
  }

  /** A page with a table: the same query, all rows; they are read while the view is open. */
  interface Tabular extends Indexed {

    @Override
    default Set<Form> forms() {
      return Set.of(Form.HTML, Form.JSON, Form.CSV);
    }

    Table table(IndexView open, Parameters parameters);

    default Table table(State now, Parameters parameters) {
      return table(view(now), parameters);
    }
  }

  /** A page that shows what stands in the ledger, too: an index alone has nothing for it. */
  interface Reporting extends Tabular {

    @Override
    default View load(IndexView open, Parameters parameters) {
      throw PageException.noLedger();
    }

    @Override
    default Table table(IndexView open, Parameters parameters) {
      throw PageException.noLedger();
    }

    @Override
    View load(State now, Parameters parameters);

    @Override
    Table table(State now, Parameters parameters);
  }

  /** A page whose table is a workbook, too. */
  interface Spreadsheet extends Tabular {

    @Override
    default Set<Form> forms() {
      return Set.of(Form.HTML, Form.JSON, Form.CSV, Form.XLSX);
    }

    /** How many rows its table has at most: a workbook does not take any number. */
    long rows(IndexView open, Parameters parameters);

    /**
     * The table of a workbook.
     *
     * @throws PageException where no sheet takes so many rows
     */
    default Table sheet(State now, Parameters parameters) {
      long rows = rows(view(now), parameters);
      if (rows > RequestLimits.USUAL.rows()) {
        throw PageException.tooManyRows(rows, RequestLimits.USUAL.rows());
      }
      return table(now, parameters);
    }
  }

  /** A page whose workbook is made to be filled in. */
  interface Fillable extends Page {

    /**
     * The workbook.
     *
     * @throws PageException where it would be longer than anyone fills in
     */
    LedgerSheet form(State now, Parameters parameters);
  }
}
