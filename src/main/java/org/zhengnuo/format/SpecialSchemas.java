package org.zhengnuo.format;

import com.fasterxml.classmate.ResolvedType;
import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.CustomDefinition.AttributeInclusion;
import com.github.victools.jsonschema.generator.CustomDefinition.DefinitionType;
import com.github.victools.jsonschema.generator.CustomDefinitionProviderV2;
import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/** Types whose JSON the library does not know, or knows by an awkward name. */
final class SpecialSchemas implements CustomDefinitionProviderV2 {

  private static final List<Class<?>> NUMBERS = List.of(OptionalInt.class, OptionalLong.class);

  @Override
  public CustomDefinition provideCustomSchemaDefinition(
      ResolvedType type, SchemaGenerationContext context) {
    return Stream.of(number(type, context), map(type, context), held(type, context))
        .flatMap(Optional::stream)
        .map(s -> new CustomDefinition(s, DefinitionType.INLINE, AttributeInclusion.YES))
        .findFirst()
        .orElse(null); // the library's word for "not mine"
  }

  private static Optional<ObjectNode> number(ResolvedType type, SchemaGenerationContext context) {
    return Optional.of(type.getErasedType())
        .filter(NUMBERS::contains)
        .map(_ -> object(context).putPOJO("type", List.of("integer", "null")));
  }

  private static Optional<ObjectNode> held(ResolvedType type, SchemaGenerationContext context) {
    return Optional.ofNullable(type.typeParametersFor(Omittable.class))
        .map(parts -> context.createDefinitionReference(parts.getFirst()));
  }

  /** Keys of a closed set are named; values of any sort need no schema. */
  private static Optional<ObjectNode> map(ResolvedType type, SchemaGenerationContext context) {
    List<ResolvedType> parts = type.typeParametersFor(Map.class);
    if (parts == null) {
      return Optional.empty();
    }
    ObjectNode map = object(context).put("type", "object");
    if (parts.getFirst().isInstanceOf(Enum.class)) {
      map.set("propertyNames", context.createDefinitionReference(parts.getFirst()));
    }
    if (parts.getLast().getErasedType() != Object.class) {
      map.set("additionalProperties", context.createDefinitionReference(parts.getLast()));
    }
    return Optional.of(map);
  }

  private static ObjectNode object(SchemaGenerationContext context) {
    return context.getGeneratorConfig().createObjectNode();
  }
}
