package org.zhengnuo.ledger;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.zhengnuo.text.PackedRows;

/** What people type for a state; the words are in states.tsv. */
final class TypedState {

  private static final Map<String, TaskState> TYPED =
      PackedRows.of(TypedState.class, "states.tsv").stream()
          .collect(Collectors.toUnmodifiableMap(row -> row[0], row -> ReportRows.state(row[1])));

  /** Behind these stands a remark: 已完成，待验收. */
  private static final Pattern PARTING = Pattern.compile("[，,。；;：:、]");

  private TypedState() {}

  /** The state that words mean; empty where they mean none for sure. */
  static Optional<TaskState> of(String typed) {
    return find(typed).or(() -> find(PARTING.split(typed.strip(), 2)[0]));
  }

  private static Optional<TaskState> find(String words) {
    return Optional.ofNullable(TYPED.get(PlainWords.outsideBrackets(words)));
  }
}
