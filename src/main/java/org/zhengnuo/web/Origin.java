package org.zhengnuo.web;

import io.javalin.http.Context;
import java.util.Set;

/**
 * Scheme, host and port that permalinks begin with. A reader can send any Host header, so only
 * those of the site itself are believed.
 */
final class Origin {

  private static final Set<String> HERE = Set.of("localhost", "127.0.0.1", "[::1]");
  private static final Set<String> EVERYWHERE = Set.of("0.0.0.0", "::", "[::]", "");

  private final String address;
  private final String host;

  /**
   * @param address the public address of the site, empty where none was given
   * @param host what it listens on
   * @throws SiteException where the address is none
   */
  Origin(String address, String host) {
    this.address = address.isEmpty() ? "" : checked(address);
    this.host = host;
  }

  private static String checked(String address) {
    String bare = address.replaceFirst("/+$", "");
    if (!bare.matches("https?://[A-Za-z0-9.:\\[\\]-]{1,255}")) {
      throw new SiteException(
          "对外网址“" + address + "”应当是 http:// 或 https:// 加域名（可带端口），不带路径，例如 https://zhengnuo.example");
    }
    return bare;
  }

  /** Such as {@code http://127.0.0.1:7070}. */
  String of(Context context) {
    if (!address.isEmpty()) {
      return address;
    }
    String asked = context.host() == null ? "" : context.host();
    boolean ours = HERE.contains(name(asked)) || name(asked).equalsIgnoreCase(host);
    return ours && asked.matches("[A-Za-z0-9.:\\[\\]-]{1,255}")
        ? context.scheme() + "://" + asked
        : "http://" + listening(context) + ":" + context.req().getLocalPort();
  }

  /** Listening on every address, the one that was reached. */
  private String listening(Context context) {
    String name = EVERYWHERE.contains(host) ? context.req().getLocalAddr() : host;
    return name.contains(":") && !name.startsWith("[") ? "[" + name + "]" : name;
  }

  /** A host without its port. */
  private static String name(String host) {
    return host.replaceFirst(":\\d+$", "");
  }
}
