package org.zhengnuo.web;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Holds a description of the site to the standard, without any network. */
final class OpenApi {

  private static final String STANDARD = "https://spec.openapis.org/oas/3.1/";
  private static final Schema STANDARD_SCHEMA =
      registry(
              Map.of(
                  STANDARD + "schema-base", packed("schema-base"),
                  STANDARD + "schema", packed("schema"),
                  STANDARD + "dialect/base", packed("dialect-base"),
                  STANDARD + "meta/base", packed("meta-base")))
          .getSchema(SchemaLocation.of(STANDARD + "schema-base"));

  private OpenApi() {}

  /** What the standard has against a document and the schemas in it; empty where it is valid. */
  static List<String> faults(String document) {
    return faults(STANDARD_SCHEMA, document);
  }

  private static List<String> faults(Schema schema, String json) {
    return schema.validate(json, InputFormat.JSON).stream().map(Object::toString).toList();
  }

  private static SchemaRegistry registry(Map<String, String> schemas) {
    return SchemaRegistry.withDefaultDialect(
        SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(schemas));
  }

  private static String packed(String name) {
    try (InputStream in = OpenApi.class.getResourceAsStream("/openapi-3.1/" + name + ".json")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
