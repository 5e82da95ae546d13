package org.zhengnuo.format;

import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaBuilder;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/**
 * What {@link Json} makes of records, as JSON Schema 2020-12: every component but an {@link
 * Omittable} is required, an {@code Optional} may be null, an enum is the set of its words.
 *
 * @param answers the schema of each object asked for, in that order
 * @param definitions by name, what the answers refer to
 */
public record JsonSchemas(List<Object> answers, Map<String, Object> definitions) {

  /**
   * Describes objects, each the fields of one or several records as {@link Json#merged} writes
   * them.
   *
   * @param place where the definitions will stand in the document, such as {@code
   *     components/schemas}
   */
  public static JsonSchemas of(String place, List<List<Class<?>>> answers) {
    SchemaBuilder builder = generator().buildMultipleSchemaDefinitions();
    List<Object> described = answers.stream().map(parts -> merged(parts, builder)).toList();
    Map<String, Object> definitions = new LinkedHashMap<>();
    builder
        .collectDefinitions(place)
        .properties()
        .forEach(each -> definitions.put(each.getKey(), each.getValue()));
    return new JsonSchemas(described, definitions);
  }

  /** The library fills its references in only as the definitions are collected. */
  private static Object merged(List<Class<?>> parts, SchemaBuilder builder) {
    List<ObjectNode> each =
        parts.stream().map(part -> builder.createSchemaReference(part)).toList();
    return each.size() == 1 ? each.getFirst() : Map.of("allOf", each);
  }

  private static SchemaGenerator generator() {
    SchemaGeneratorConfigBuilder config =
        new SchemaGeneratorConfigBuilder(SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
            .with(Option.DEFINITIONS_FOR_ALL_OBJECTS, Option.PLAIN_DEFINITION_KEYS)
            .with(Option.INLINE_NULLABLE_SCHEMAS, Option.FLATTENED_OPTIONALS)
            .with(Option.FLATTENED_ENUMS_FROM_TOSTRING, Option.STANDARD_FORMATS)
            .without(Option.SCHEMA_VERSION_INDICATOR);
    config
        .forFields()
        .withPropertyNameOverrideResolver(field -> Json.name(field.getName()))
        .withRequiredCheck(field -> !field.getType().isInstanceOf(Omittable.class));
    config
        .forTypesInGeneral()
        .withPropertySorter((_, _) -> 0)
        .withDefinitionNamingStrategy((key, _) -> name(key.getType().getErasedType()))
        .withCustomDefinitionProvider(new SpecialSchemas());
    return new SchemaGenerator(config.build());
  }

  /** A record inside another is called by both, so that no two share a name. */
  private static String name(Class<?> type) {
    return type.isMemberClass()
        ? name(type.getDeclaringClass()) + "." + type.getSimpleName()
        : type.getSimpleName();
  }
}
