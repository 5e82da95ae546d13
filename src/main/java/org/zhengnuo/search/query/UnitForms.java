package org.zhengnuo.search.query;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The forms a unit's name may take, after {@code unit-names.csv}; each row says why it is there.
 */
final class UnitForms {
  private static final List<Form> FORMS = forms();

  /** By their first characters, longest first. */
  private static final Map<Character, List<Form>> PREFIXES =
      FORMS.stream()
          .filter(Form::prefix)
          .collect(Collectors.groupingBy(form -> first(form.typed())));

  private static final Pattern JOINTS = Pattern.compile("[和与、]");
  private static final List<String> KINDS = List.of("委员会", "委", "局", "厅");
  private static final Map<String, List<String>> INSTEAD = instead();

  /** Short names that mean nothing but the body; 工商 or 环保 alone are topics. */
  private static final Set<String> FORMER = Set.of("国税", "地税", "食药监", "质监", "安监", "卫计");

  private UnitForms() {}

  /**
   * The form that all spellings of one name share: short forms written out, 和 dropped, 委, 委员会, 局
   * and 厅 taken as one.
   *
   * @param name without its place
   */
  static String core(String name) {
    String written = name;
    for (Form form : PREFIXES.getOrDefault(first(name), List.of())) {
      if (form.opens(name)) {
        written = form.official() + name.substring(form.typed().length());
        break;
      }
    }
    return kind(JOINTS.matcher(written.replace("人民政府", "政府")).replaceAll(""));
  }

  /** 委, 委员会 and 厅 at the end are read as 局. */
  private static String kind(String name) {
    for (String kind : KINDS) {
      if (name.endsWith(kind)) {
        return name.substring(0, name.length() - kind.length()) + "局";
      }
    }
    return name;
  }

  /** The cores of bodies that do the work of this one where it does not exist. */
  static List<String> instead(String name) {
    return INSTEAD.getOrDefault(core(name), List.of());
  }

  /** Whether it is what people call a former body without saying 局: 国税, 食药监. */
  static boolean isFormer(String words) {
    return FORMER.contains(words) && INSTEAD.containsKey(core(words + "局"));
  }

  private static Map<String, List<String>> instead() {
    Map<String, List<String>> instead = new HashMap<>();
    FORMS.stream()
        .filter(form -> !form.prefix())
        .forEach(
            form ->
                instead
                    .computeIfAbsent(core(form.typed()), _ -> new ArrayList<>())
                    .add(core(form.official())));
    return instead;
  }

  private static char first(String name) {
    return name.isEmpty() ? ' ' : name.charAt(0);
  }

  private static List<Form> forms() {
    try (InputStream resource = UnitForms.class.getResourceAsStream("unit-names.csv");
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .skip(1)
          .map(Form::ofLine)
          .sorted(Comparator.comparingInt((Form form) -> form.typed().length()).reversed())
          .toList();
    } catch (IOException failure) {
      throw new UncheckedIOException("unit-names.csv", failure);
    }
  }

  /**
   * One row.
   *
   * @param prefix whether it is a short form of a name's beginning, else another body
   */
  private record Form(boolean prefix, String typed, String official) {

    static Form ofLine(String line) {
      String[] cells = line.split(",");
      return new Form(cells[0].equals("prefix"), cells[1], cells[2]);
    }

    boolean opens(String name) {
      return name.startsWith(typed) && !name.startsWith(official);
    }
  }
}
