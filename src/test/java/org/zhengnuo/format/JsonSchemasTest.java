package org.zhengnuo.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;

class JsonSchemasTest {

  enum Mood {
    GLAD,
    SAD;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  record Guest(String fullName, Optional<Mood> mood) {}

  record Feast(
      LocalDate date,
      long places,
      OptionalInt table,
      Optional<Guest> host,
      List<Guest> guests,
      Set<String> dishes,
      Map<Mood, Guest> byMood) {}

  @Test
  void describesWhatRecordsBecome() {
    JsonSchemas schemas = JsonSchemas.of("s", List.of(List.of(Feast.class)));
    assertThat(Json.text(schemas.answers()))
        .isEqualTo("[{\"$ref\":\"#/s/JsonSchemasTest.Feast\"}]");
    assertThat(Json.text(schemas.definitions().get("JsonSchemasTest.Guest")))
        .isEqualTo(
            """
            {"type":"object","properties":{"full_name":{"type":"string"},\
            "mood":{"anyOf":[{"type":"null"},{"$ref":"#/s/JsonSchemasTest.Mood"}]}},\
            "required":["full_name","mood"]}\
            """);
    assertThat(Json.text(schemas.definitions().get("JsonSchemasTest.Mood")))
        .isEqualTo("{\"type\":\"string\",\"enum\":[\"glad\",\"sad\"]}");
    assertThat(Json.text(schemas.definitions().get("JsonSchemasTest.Feast")))
        .contains("\"date\":{\"type\":\"string\",\"format\":\"date\"}")
        .contains("\"places\":{\"type\":\"integer\"}")
        .contains("\"table\":{\"type\":[\"integer\",\"null\"]}")
        .contains("\"dishes\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}}")
        .contains(
            "\"by_mood\":{\"type\":\"object\",\"propertyNames\":{\"$ref\":\"#/s/JsonSchemasTest.Mood\"},"
                + "\"additionalProperties\":{\"$ref\":\"#/s/JsonSchemasTest.Guest\"}}");
  }

  @Test
  void mergesRecords() {
    JsonSchemas schemas = JsonSchemas.of("s", List.of(List.of(Guest.class, Feast.class)));
    assertThat(Json.text(schemas.answers()))
        .isEqualTo(
            "[{\"allOf\":[{\"$ref\":\"#/s/JsonSchemasTest.Guest\"},"
                + "{\"$ref\":\"#/s/JsonSchemasTest.Feast\"}]}]");
  }
}
