package org.zhengnuo.measure;

import java.util.List;
import org.zhengnuo.model.ValueKind;

/**
 * What the words so far leave to be understood: the next piece may lack verb, noun or place.
 *
 * @param indicator of the measure before; empty at the start
 * @param whole the words of the measure that 其中 parts
 */
record Told(
    String indicator,
    String action,
    ValueKind kind,
    String unit,
    boolean serves,
    String modality,
    List<String> scopes,
    String phrase,
    String whole) {

  static final Told NOTHING = new Told("", "", ValueKind.LEVEL, "", false, "", List.of(), "", "");

  boolean adds() {
    return kind == ValueKind.INCREMENT;
  }
}
