package org.zhengnuo.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class JsonTest {

  enum Shade {
    DARK_BLUE;

    @Override
    public String toString() {
      return "dark-blue";
    }
  }

  record Thing(
      String firstName,
      Shade shade,
      Optional<LocalDate> date,
      OptionalInt number,
      List<String> names) {}

  private static final Thing FULL =
      new Thing(
          "政诺",
          Shade.DARK_BLUE,
          Optional.of(LocalDate.of(2023, 1, 16)),
          OptionalInt.of(7),
          List.of("甲"));
  private static final Thing BARE =
      new Thing("", Shade.DARK_BLUE, Optional.empty(), OptionalInt.empty(), List.of());

  @Test
  void writesComponentsInTheirOrderInSnakeCase() {
    assertThat(Json.text(FULL))
        .isEqualTo(
            "{\"first_name\":\"政诺\",\"shade\":\"dark-blue\",\"date\":\"2023-01-16\",\"number\":7,\"names\":[\"甲\"]}");
  }

  @Test
  void writesWhatIsAbsentAsNullAndAnEmptyListAsList() {
    assertThat(Json.text(BARE)).contains("\"date\":null,\"number\":null,\"names\":[]");
  }

  @Test
  void readsBackWhatItWrote() {
    assertThat(Json.read(Json.text(FULL), Thing.class)).isEqualTo(FULL);
    assertThat(Json.read(Json.bytes(BARE), Thing.class)).isEqualTo(BARE);
  }

  @Test
  void mergesPartsIntoOneObject() {
    assertThat(Json.merged(List.of(Map.of("a", 1), Map.of("a", 2)))).isEqualTo("{\"a\":2}");
    assertThat(Json.merged(List.of(Map.of("a", 1), Map.of("b", Shade.DARK_BLUE))))
        .isEqualTo("{\"a\":1,\"b\":\"dark-blue\"}");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Json.merge(List.of(Map.of("a", 1), Map.of("a", 2)), out);
    assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("{\"a\":2}");
    assertThatThrownBy(() -> Json.merged(List.of("text")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void refusesUnknownFieldsAndBrokenText() {
    assertThatThrownBy(() -> Json.read("{\"surname\":1}", Thing.class))
        .isInstanceOf(FormatException.class)
        .hasMessage("not a Thing: {\"surname\":1}");
    assertThatThrownBy(() -> Json.read("{", Thing.class)).isInstanceOf(FormatException.class);
  }
}
