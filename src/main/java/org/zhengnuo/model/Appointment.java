package org.zhengnuo.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One person, one post, one action.
 *
 * @param person empty where only a post ends
 * @param post without the person and the verb
 * @param body the body that decided
 */
public record Appointment(
    String person, String post, Action action, Optional<LocalDate> date, String body)
    implements Detail {

  /** What happens to the post. */
  public enum Action implements Token {
    APPOINT("appoint", "任命"),
    ENGAGE("engage", "聘任"),
    REMOVE("remove", "免去"),
    END("end", "自然免除");

    private final String token;
    private final String label;

    Action(String token, String label) {
      this.token = token;
      this.label = label;
    }

    @Override
    public String token() {
      return token;
    }

    @Override
    public String label() {
      return label;
    }

    @Override
    public String toString() {
      return token;
    }
  }
}
