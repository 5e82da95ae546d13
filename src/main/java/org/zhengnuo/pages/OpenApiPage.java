package org.zhengnuo.pages;

import java.util.LinkedHashMap;
import java.util.List;
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
    Map<String, Object> description = new LinkedHashMap<>();
    description.put("openapi", "3.1.0");
    description.put(
        "info",
        Map.of("title", "Zhengnuo 政诺", "version", "1", "description", "政府文件中的承诺、责任与出处；只读。"));
    description.put("paths", paths());
    description.put("components", Map.of("schemas", Map.of("Error", errorSchema())));
    return new OpenApiView(description);
  }

  private Map<String, Object> paths() {
    Map<String, Object> paths = new LinkedHashMap<>();
    for (Page page : pages.get()) {
      page.forms().stream()
          .sorted()
          .forEach(form -> paths.put(form.path(page.path()), Map.of("get", operation(page, form))));
    }
    return paths;
  }

  private static Map<String, Object> operation(Page page, Form form) {
    Map<String, Object> operation = new LinkedHashMap<>();
    operation.put(
        "operationId", page.name() + "-" + form.name().toLowerCase(java.util.Locale.ROOT));
    operation.put("summary", page.summary());
    operation.put("parameters", page.parameters().stream().map(OpenApiPage::parameter).toList());
    String type = form.contentType().split(";")[0];
    Map<String, Object> responses = new LinkedHashMap<>();
    responses.put("200", Map.of("description", "成功", "content", Map.of(type, Map.of())));
    responses.put("default", error());
    operation.put("responses", responses);
    return operation;
  }

  private static Map<String, Object> parameter(Parameter parameter) {
    boolean inPath = parameter.sort() == Parameter.Sort.PATH;
    Map<String, Object> written = new LinkedHashMap<>();
    written.put("name", parameter.name());
    written.put("in", inPath ? "path" : "query");
    written.put("required", inPath);
    written.put("description", parameter.what());
    written.put("schema", schema(parameter));
    return written;
  }

  private static Map<String, Object> schema(Parameter parameter) {
    Map<String, Object> one = new LinkedHashMap<>();
    one.put("type", parameter.sort() == Parameter.Sort.INTEGER ? "integer" : "string");
    if (!parameter.values().isEmpty()) {
      one.put("enum", parameter.values());
    }
    return parameter.repeatable() ? Map.of("type", "array", "items", one) : one;
  }

  private static Map<String, Object> error() {
    Map<String, Object> reference = Map.of("$ref", "#/components/schemas/Error");
    return Map.of(
        "description", "出错", "content", Map.of("application/json", Map.of("schema", reference)));
  }

  private static Map<String, Object> errorSchema() {
    Map<String, Object> text = Map.of("type", "string");
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("status", Map.of("type", "integer"));
    fields.put("code", text);
    fields.put("message", text);
    fields.put("hint", text);
    return Map.of(
        "type",
        "object",
        "properties",
        Map.of("error", Map.of("type", "object", "properties", fields)));
  }
}
