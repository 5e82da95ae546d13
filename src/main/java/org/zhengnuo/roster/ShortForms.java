package org.zhengnuo.roster;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhengnuo.text.PackedRows;

/** How papers call a place whose full name is long: 凉山州 is 凉山彝族自治州, 巴州 is 巴音郭楞蒙古自治州. */
final class ShortForms {

  private static final String AUTONOMOUS = "自治";
  private static final String LEVELS = "州县旗";

  private static final Map<String, String> PACKED =
      PackedRows.of(ShortForms.class, "short-forms.tsv").stream()
          .collect(Collectors.toUnmodifiableMap(row -> row[0], row -> row[1]));

  private ShortForms() {}

  /** Those of a listed name, none for most. */
  static Stream<String> of(String name) {
    char level = name.charAt(name.length() - 1);
    boolean autonomous = name.contains(AUTONOMOUS) && LEVELS.indexOf(level) >= 0;
    return Stream.concat(
        autonomous ? Stream.of(ShortName.of(name) + level) : Stream.empty(),
        Arrays.stream(PACKED.getOrDefault(name, "").split(" ")).filter(form -> !form.isEmpty()));
  }
}
