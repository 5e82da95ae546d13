package org.zhengnuo.pages;

import static org.zhengnuo.pages.OpenApiPage.ordered;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.zhengnuo.pages.link.ErrorCode;
import org.zhengnuo.pages.link.Form;
import org.zhengnuo.pages.link.Parameter;
import org.zhengnuo.pages.link.Parameter.Bounds;
import org.zhengnuo.pages.link.Parameter.Sort;
import org.zhengnuo.pages.link.Parameters;

/** What can be asked of a page, in the words of OpenAPI 3.1. */
final class Operations {

  private static final String MONTH = "^([0-9]{4}-[0-9]{2}|none)$";
  private static final String PERIOD = "^([0-9]{4}([-–—－~～][0-9]{4})?|none)$";

  private final Object errorSchema;

  Operations(Object errorSchema) {
    this.errorSchema = errorSchema;
  }

  /**
   * The paths of a page, one a format.
   *
   * @param schema of its JSON
   */
  Map<String, Object> of(Page page, Object schema) {
    Map<String, Object> paths = new LinkedHashMap<>();
    page.forms().stream()
        .sorted()
        .forEach(
            form ->
                paths.put(form.path(page.path()), ordered("get", operation(page, form, schema))));
    return paths;
  }

  private Map<String, Object> operation(Page page, Form form, Object schema) {
    return ordered(
        "operationId", page.name() + "-" + form.name().toLowerCase(Locale.ROOT),
        "summary", page.summary(),
        "parameters", page.parameters().stream().map(Operations::parameter).toList(),
        "responses", responses(page, form, schema));
  }

  private Map<String, Object> responses(Page page, Form form, Object schema) {
    Map<String, Object> responses = new TreeMap<>();
    Form error = error(form);
    errors(page)
        .forEach((c, at) -> responses.put(at.toString(), response(c.label(), error, errorSchema)));
    for (int status : page.statuses()) {
      String what = status == 200 ? "成功" : ErrorCode.NOT_READY.label();
      responses.put(Integer.toString(status), response(what, form, schema));
    }
    elsewhere(page, form).forEach((status, what) -> responses.put(status, redirect(what)));
    return responses;
  }

  /** Where an answer stands under another address. */
  private static Map<String, String> elsewhere(Page page, Form form) {
    if (page.parameters().contains(Parameter.ID)) {
      return Map.of("308", "标识改了，现在的网址在 Location");
    }
    return form == Form.HTML && !page.path().contains("{")
        ? Map.of("303", "去掉了没有值的参数，网址在 Location")
        : Map.of();
  }

  private static Map<String, Object> redirect(String what) {
    Map<String, Object> address = ordered("type", "string", "format", "uri-reference");
    return ordered(
        "description",
        what,
        "headers",
        ordered("Location", ordered("required", true, "schema", address)));
  }

  /** Errors are told to people in HTML, and in JSON to whoever asked for anything else. */
  private static Form error(Form asked) {
    return asked == Form.HTML ? Form.HTML : Form.JSON;
  }

  private static Map<ErrorCode, Integer> errors(Page page) {
    Map<ErrorCode, Integer> errors = new EnumMap<>(ErrorCode.class);
    if (page.parameters().stream().anyMatch(parameter -> parameter.sort() != Sort.PATH)) {
      errors.put(ErrorCode.BAD_PARAMETER, 400);
    }
    if (page instanceof Page.Reporting || page.parameters().contains(Parameter.ID)) {
      errors.put(ErrorCode.NOT_FOUND, 404);
    }
    errors.put(ErrorCode.TOO_LONG, 414);
    errors.put(ErrorCode.ERROR, 500);
    errors.put(ErrorCode.NOT_READY, 503);
    return errors;
  }

  private static Map<String, Object> response(String what, Form form, Object schema) {
    return ordered(
        "description", what, "content", ordered(form.mediaType(), content(form, schema)));
  }

  /** A workbook is bytes, which the standard describes by their media type alone. */
  private static Map<String, Object> content(Form form, Object schema) {
    return switch (form) {
      case JSON -> ordered("schema", schema);
      case HTML, CSV, ATOM, RIS, ICS -> ordered("schema", ordered("type", "string"));
      case XLSX -> ordered();
    };
  }

  private static Map<String, Object> parameter(Parameter parameter) {
    boolean inPath = parameter.sort() == Sort.PATH;
    return ordered(
        "name", parameter.name(),
        "in", inPath ? "path" : "query",
        "required", inPath,
        "description", parameter.what(),
        "style", inPath ? "simple" : "form",
        "explode", parameter.repeatable(),
        "schema", schema(parameter));
  }

  private static Map<String, Object> schema(Parameter parameter) {
    Map<String, Object> one = one(parameter);
    return parameter.repeatable()
        ? ordered("type", "array", "items", one, "maxItems", Parameters.MOST_VALUES)
        : one;
  }

  private static Map<String, Object> one(Parameter parameter) {
    Bounds bounds = parameter.bounds();
    return switch (parameter.sort()) {
      case PATH -> ordered("type", "string");
      case TEXT -> limited("maxLength", bounds, ordered("type", "string"));
      case INTEGER, YEAR ->
          limited("maximum", bounds, ordered("type", "integer", "minimum", bounds.least()));
      case PERIOD -> ordered("type", "string", "pattern", PERIOD);
      case MONTH -> ordered("type", "string", "pattern", MONTH);
      case DATE -> ordered("type", "string", "format", "date");
      case TOKEN -> ordered("type", "string", "enum", parameter.values());
    };
  }

  private static Map<String, Object> limited(
      String keyword, Bounds bounds, Map<String, Object> schema) {
    if (!bounds.open()) {
      schema.put(keyword, bounds.most());
    }
    return schema;
  }
}
