package org.zhengnuo.search.query;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;

/**
 * The forms a unit's name may take, after {@code unit-names.csv}; each row says why it is there.
 */
final class UnitForms {
  private static final List<Form> FORMS = forms();

  private UnitForms() {}

  /**
   * The form that all spellings of one name share: short forms written out, 和 dropped, 委, 委员会, 局
   * and 厅 taken as one.
   *
   * @param name without its place
   */
  static String core(String name) {
    return FORMS.stream()
        .filter(form -> form.prefix() && form.opens(name))
        .findFirst()
        .map(form -> form.official() + name.substring(form.typed().length()))
        .orElse(name)
        .replace("人民政府", "政府")
        .replaceAll("[和与、]", "")
        .replaceAll("(?:委员会|委|局|厅)$", "局");
  }

  /** The cores of bodies that do the work of this one where it does not exist. */
  static List<String> instead(String name) {
    String core = core(name);
    return FORMS.stream()
        .filter(form -> !form.prefix())
        .filter(form -> form.typed().equals(name) || core(form.typed()).equals(core))
        .map(form -> core(form.official()))
        .toList();
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
