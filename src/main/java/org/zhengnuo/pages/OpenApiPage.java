package org.zhengnuo.pages;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.zhengnuo.format.JsonSchemas;
import org.zhengnuo.pages.link.Form;
import org.zhengnuo.pages.link.Parameter;
import org.zhengnuo.pages.link.Parameters;
import org.zhengnuo.pages.view.ErrorView;
import org.zhengnuo.pages.view.View;

/** {@code /openapi.json}: every page in every format, as OpenAPI 3.1. */
final class OpenApiPage implements Page {

  private static final String SCHEMAS = "components/schemas";
  private static final Map<String, Object> INFO =
      ordered("title", "Zhengnuo 政诺", "version", "1", "description", "政府文件中的承诺、责任与出处；只读。");

  private final Supplier<List<Page>> pages;
  private final AtomicReference<OpenApiView> described = new AtomicReference<>();

  OpenApiPage(Supplier<List<Page>> pages) {
    this.pages = pages;
  }

  /** The description; the keys inside its maps are set by the standard, not by us. */
  public record OpenApiView(
      String openapi,
      Map<String, Object> info,
      Map<String, Object> paths,
      Map<String, Object> components)
      implements View {}

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
  public List<Class<?>> shape() {
    return List.of(OpenApiView.class);
  }

  @Override
  public Set<Form> forms() {
    return Set.of(Form.JSON);
  }

  /** Describing every record takes a moment, and nobody asks before the first who does. */
  @Override
  public OpenApiView load(State now, Parameters parameters) {
    return described.updateAndGet(known -> known == null ? described() : known);
  }

  private OpenApiView described() {
    List<Page> all = pages.get();
    Stream<List<Class<?>>> shapes = all.stream().map(Page::shape);
    List<Class<?>> error = List.of(ErrorView.Body.class);
    JsonSchemas schemas = JsonSchemas.of(SCHEMAS, Stream.concat(shapes, Stream.of(error)).toList());
    Operations operations = new Operations(schemas.answers().getLast());
    Map<String, Object> paths = new LinkedHashMap<>();
    for (int i = 0; i < all.size(); i++) {
      paths.putAll(operations.of(all.get(i), schemas.answers().get(i)));
    }
    return new OpenApiView("3.1.0", INFO, paths, ordered("schemas", schemas.definitions()));
  }

  /** Keys and values in turn, in this order always. */
  static Map<String, Object> ordered(Object... keysAndValues) {
    Map<String, Object> object = new LinkedHashMap<>();
    for (int i = 0; i < keysAndValues.length; i += 2) {
      object.put(keysAndValues[i].toString(), keysAndValues[i + 1]);
    }
    return object;
  }
}
