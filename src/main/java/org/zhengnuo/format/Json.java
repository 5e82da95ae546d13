package org.zhengnuo.format;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.PropertyNamingStrategy;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Records as JSON and back: snake_case names in the order of the components, enums by {@code
 * toString}, dates as ISO text, an empty {@code Optional} as null, an empty {@link Omittable} not
 * at all. The same value always gives the same text.
 */
public final class Json {

  private static final PropertyNamingStrategy NAMING = PropertyNamingStrategies.SNAKE_CASE;
  private static final JsonMapper MAPPER =
      OmittableWriter.in(JsonMapper.builder())
          .propertyNamingStrategy(NAMING)
          .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .enable(EnumFeature.WRITE_ENUMS_USING_TO_STRING)
          .enable(EnumFeature.READ_ENUMS_USING_TO_STRING)
          .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  private Json() {}

  /** One line of JSON, without a line end. */
  public static String text(Object value) {
    try {
      return MAPPER.writeValueAsString(value);
    } catch (JacksonException e) {
      throw new FormatException("cannot be written as JSON: " + value.getClass().getName(), e);
    }
  }

  /** The same as UTF-8. */
  public static byte[] bytes(Object value) {
    try {
      return MAPPER.writeValueAsBytes(value);
    } catch (JacksonException e) {
      throw new FormatException("cannot be written as JSON: " + value.getClass().getName(), e);
    }
  }

  /**
   * One object that holds the fields of all parts, in order; where two parts share a name, the
   * later value stands. Every part must be a record or a map.
   */
  public static String merged(List<?> parts) {
    return new String(mergedBytes(parts), StandardCharsets.UTF_8);
  }

  /** The same as UTF-8. */
  public static byte[] mergedBytes(List<?> parts) {
    return parts.size() == 1 && parts.getFirst() instanceof Record whole
        ? bytes(whole)
        : bytes(whole(parts));
  }

  /** The same as UTF-8, written as it is made; {@code out} is closed. */
  public static void merge(List<?> parts, OutputStream out) {
    boolean whole = parts.size() == 1 && parts.getFirst() instanceof Record;
    try {
      MAPPER.writeValue(out, whole ? parts.getFirst() : whole(parts));
    } catch (JacksonException e) {
      throw new FormatException("cannot be written as JSON: " + parts.getFirst().getClass(), e);
    }
  }

  private static ObjectNode whole(List<?> parts) {
    ObjectNode whole = MAPPER.createObjectNode();
    for (Object part : parts) {
      if (!(MAPPER.valueToTree(part) instanceof ObjectNode node)) {
        throw new IllegalArgumentException("not an object: " + part.getClass().getName());
      }
      whole.setAll(node);
    }
    return whole;
  }

  /** The value that {@link #text} or {@link #bytes} wrote; unknown fields are refused. */
  public static <T> T read(String json, Class<T> type) {
    try {
      return MAPPER.readValue(json, type);
    } catch (JacksonException e) {
      throw new FormatException("not a " + type.getSimpleName() + ": " + start(json), e);
    }
  }

  /** {@link #read(String, Class)} from UTF-8. */
  public static <T> T read(byte[] json, Class<T> type) {
    try {
      return MAPPER.readValue(json, type);
    } catch (JacksonException e) {
      throw new FormatException("not a " + type.getSimpleName(), e);
    }
  }

  /** What a component is called; neither the mapper nor the field matters to it. */
  static String name(String component) {
    return NAMING.nameForField(null, null, component);
  }

  private static String start(String json) {
    return json.length() <= 80 ? json : json.substring(0, 80) + "…";
  }
}
