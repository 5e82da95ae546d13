package org.zhengnuo.web;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A description of a site, held to the standard, and the answers of the site, held to the
 * description; without any network.
 */
final class OpenApi {

  private static final String STANDARD = "https://spec.openapis.org/oas/3.1/";
  private static final String HERE = "https://zhengnuo.invalid/openapi.json";
  private static final Schema STANDARD_SCHEMA =
      registry(
              Map.of(
                  STANDARD + "schema-base", packed("schema-base"),
                  STANDARD + "schema", packed("schema"),
                  STANDARD + "dialect/base", packed("dialect-base"),
                  STANDARD + "meta/base", packed("meta-base")))
          .getSchema(SchemaLocation.of(STANDARD + "schema-base"));

  private final JsonNode whole;
  private final SchemaRegistry strict;

  OpenApi(String document) {
    whole = JsonMapper.shared().readTree(document);
    closed(whole);
    strict = registry(Map.of(HERE, whole.toString()));
  }

  /** What the standard has against a document and the schemas in it; empty where it is valid. */
  static List<String> faults(String document) {
    return faults(STANDARD_SCHEMA, document);
  }

  /**
   * What the description has against an answer in JSON; a field it does not name is a fault too.
   *
   * @param path as it stands in the description, such as {@code /items/{id}.json}
   */
  List<String> faults(String path, int status, String answer) {
    String pointer =
        "/paths/%s/get/responses/%d/content/application~1json/schema"
            .formatted(path.replace("/", "~1").replace("{", "%7B").replace("}", "%7D"), status);
    return faults(strict.getSchema(SchemaLocation.of(HERE + "#" + pointer)), answer);
  }

  /** The statuses by which the description says that a path leads elsewhere, with a Location. */
  List<Integer> redirects(String path) {
    return whole.path("paths").path(path).path("get").path("responses").properties().stream()
        .filter(response -> response.getKey().startsWith("3"))
        .filter(response -> response.getValue().path("headers").has("Location"))
        .map(response -> Integer.valueOf(response.getKey()))
        .toList();
  }

  /** Forbids what is not named: clients must not mind a new field, but the description must. */
  private static void closed(JsonNode node) {
    for (JsonNode each : node) {
      closed(each);
    }
    if (node instanceof ObjectNode object) {
      object.path("allOf").forEach(part -> ((ObjectNode) part).remove("unevaluatedProperties"));
      if (object.has("$ref") || object.has("allOf")) {
        object.put("unevaluatedProperties", false);
      }
    }
  }

  private static List<String> faults(Schema schema, String json) {
    return schema.validate(json, InputFormat.JSON).stream().map(Object::toString).toList();
  }

  private static SchemaRegistry registry(Map<String, String> schemas) {
    SchemaRegistryConfig config =
        SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build();
    return SchemaRegistry.withDefaultDialect(
        SpecificationVersion.DRAFT_2020_12,
        builder -> builder.schemas(schemas).schemaRegistryConfig(config));
  }

  private static String packed(String name) {
    try (InputStream in = OpenApi.class.getResourceAsStream("/openapi-3.1/" + name + ".json")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
