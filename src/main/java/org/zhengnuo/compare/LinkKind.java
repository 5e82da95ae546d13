package org.zhengnuo.compare;

import org.zhengnuo.model.MeasureRole;
import org.zhengnuo.model.Token;

/** Whether the two numbers of a link were promised or reported, that of a first. */
public enum LinkKind implements Token {
  TARGET_OUTCOME("target-outcome", "目标与完成"),
  TARGET_TARGET("target-target", "目标与目标"),
  OUTCOME_TARGET("outcome-target", "完成与目标"),
  OUTCOME_OUTCOME("outcome-outcome", "完成与完成");

  private final String token;
  private final String label;

  LinkKind(String token, String label) {
    this.token = token;
    this.label = label;
  }

  MeasureRole roleOfA() {
    return switch (this) {
      case TARGET_OUTCOME, TARGET_TARGET -> MeasureRole.TARGET;
      case OUTCOME_TARGET, OUTCOME_OUTCOME -> MeasureRole.OUTCOME;
    };
  }

  MeasureRole roleOfB() {
    return switch (this) {
      case TARGET_TARGET, OUTCOME_TARGET -> MeasureRole.TARGET;
      case TARGET_OUTCOME, OUTCOME_OUTCOME -> MeasureRole.OUTCOME;
    };
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
