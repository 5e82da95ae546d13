package org.zhengnuo.format;

import java.util.Optional;

/** A component that {@link Json} leaves out where it has no value, instead of writing null. */
public record Omittable<T>(Optional<T> value) {

  public static <T> Omittable<T> none() {
    return new Omittable<>(Optional.empty());
  }
}
