package org.zhengnuo.pages.link;

/** A format a page can be had in; the suffix stands behind its path. */
public enum Form {
  HTML("", "text/html; charset=utf-8"),
  JSON(".json", "application/json; charset=utf-8"),
  CSV(".csv", "text/csv; charset=utf-8"),
  XLSX(".xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
  ATOM(".atom", "application/atom+xml; charset=utf-8"),
  RIS(".ris", "application/x-research-info-systems; charset=utf-8"),
  ICS(".ics", "text/calendar; charset=utf-8");

  private final String suffix;
  private final String contentType;

  Form(String suffix, String contentType) {
    this.suffix = suffix;
    this.contentType = contentType;
  }

  public String suffix() {
    return suffix;
  }

  public String contentType() {
    return contentType;
  }

  /** The content type without its character set. */
  public String mediaType() {
    return contentType.split(";")[0];
  }

  /** Where a page of this path is had in this format; the root's twin is {@code /index.json}. */
  public String path(String page) {
    return page.equals("/") && this != HTML ? "/index" + suffix : page + suffix;
  }
}
