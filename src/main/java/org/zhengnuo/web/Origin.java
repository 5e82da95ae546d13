package org.zhengnuo.web;

import io.javalin.http.Context;

/** Scheme, host and port a request came by. */
final class Origin {

  private Origin() {}

  /** Such as {@code http://127.0.0.1:7070}; empty where the request names no host. */
  static String of(Context context) {
    String host = context.host();
    boolean plain = host != null && host.matches("[A-Za-z0-9.:\\[\\]-]{1,255}");
    return plain ? context.scheme() + "://" + host : "";
  }
}
