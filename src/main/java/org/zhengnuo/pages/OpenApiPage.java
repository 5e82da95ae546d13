package org.zhengnuo.pages;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/** {@code /openapi.json}: every page in every format, as OpenAPI 3.1. */
final class OpenApiPage implements Page {

  private final Supplier<List<Page>> pages;

  OpenApiPage(Supplier<List<Page>> pages) {
    this.pages = pages;
  }

  /** The description is a map: its keys are set by the standard, not by us. */
  public record OpenApiView(Map<String, Object> description) implements View {

    @Override
    public List<?> parts() {
      return List.of(description);
    }
  }

  @Override
  public String name() {
    return "openapi";
  }

  @Override
  public String path() {
    return "/openapi";
  }

  @Override
  public String summary() {
    return "本说明（OpenAPI 3.1）";
  }

  @Override
  public List<Parameter> parameters() {
    return List.of();
  }

  @Override
  public Set<Form> forms() {
    return Set.of(Form.JSON);
  }

  @Override
  public OpenApiView load(Parameters parameters) {
    Map<String, Object> info =
        object("title", "Zhengnuo 政诺", "version", "1", "description", "政府文件中的承诺、责任与出处；只读。");
    Map<String, Object> schemas = object("Error", errorSchema());
    return new OpenApiView(
        object(
            "openapi",
            "3.1.0",
            "info",
            info,
            "paths",
            paths(),
            "components",
            object("schemas", schemas)));
  }

  private Map<String, Object> paths() {
    Map<String, Object> paths = new LinkedHashMap<>();
    for (Page page : pages.get()) {
      page.forms().stream()
          .sorted()
          .forEach(form -> paths.put(form.path(page.path()), object("get", operation(page, form))));
    }
    return paths;
  }

  private static Map<String, Object> operation(Page page, Form form) {
    String type = form.contentType().split(";")[0];
    Map<String, Object> fine = object("description", "成功", "content", object(type, object()));
    return object(
        "operationId", page.name() + "-" + form.name().toLowerCase(Locale.ROOT),
        "summary", page.summary(),
        "parameters", page.parameters().stream().map(OpenApiPage::parameter).toList(),
        "responses", object("200", fine, "default", error()));
  }

  private static Map<String, Object> parameter(Parameter parameter) {
    boolean inPath = parameter.sort() == Parameter.Sort.PATH;
    return object(
        "name", parameter.name(),
        "in", inPath ? "path" : "query",
        "required", inPath,
        "description", parameter.what(),
        "schema", schema(parameter));
  }

  private static Map<String, Object> schema(Parameter parameter) {
    Map<String, Object> one =
        object("type", parameter.sort() == Parameter.Sort.INTEGER ? "integer" : "string");
    if (!parameter.values().isEmpty()) {
      one.put("enum", parameter.values());
    }
    return parameter.repeatable() ? object("type", "array", "items", one) : one;
  }

  private static Map<String, Object> error() {
    Map<String, Object> schema = object("$ref", "#/components/schemas/Error");
    Map<String, Object> content = object("application/json", object("schema", schema));
    return object("description", "出错", "content", content);
  }

  private static Map<String, Object> errorSchema() {
    Map<String, Object> text = object("type", "string");
    Map<String, Object> fields =
        object("status", object("type", "integer"), "code", text, "message", text, "hint", text);
    Map<String, Object> error = object("type", "object", "properties", fields);
    return object("type", "object", "properties", object("error", error));
  }

  /** Keys and values in turn, in this order always. */
  private static Map<String, Object> object(Object... keysAndValues) {
    Map<String, Object> object = new LinkedHashMap<>();
    for (int i = 0; i < keysAndValues.length; i += 2) {
      object.put(keysAndValues[i].toString(), keysAndValues[i + 1]);
    }
    return object;
  }
}
