package org.zhengnuo.search.lucene;

import java.util.function.Supplier;

/** Makes a value when it is first asked for, once for all threads. */
final class Once<T> implements Supplier<T> {
  private final Supplier<T> maker;
  private volatile T value;

  Once(Supplier<T> maker) {
    this.maker = maker;
  }

  @Override
  public T get() {
    T made = value;
    if (made == null) {
      made = makeOnce();
    }
    return made;
  }

  private synchronized T makeOnce() {
    if (value == null) {
      value = maker.get();
    }
    return value;
  }
}
