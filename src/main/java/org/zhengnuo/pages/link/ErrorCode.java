package org.zhengnuo.pages.link;

import org.zhengnuo.model.Token;

/** Why something could not be shown, for machines. */
public enum ErrorCode implements Token {
  BAD_PARAMETER("bad_parameter", "参数无法读懂"),
  BAD_REQUEST("bad_request", "请求无法读懂"),
  NOT_FOUND("not_found", "没有所要的内容"),
  METHOD_NOT_ALLOWED("method_not_allowed", "本站只读"),
  TOO_LONG("too_long", "网址或检索词太长"),
  NOT_READY("not_ready", "索引尚未就绪"),
  BUSY("busy", "同时的请求太多"),
  TOO_SLOW("too_slow", "没有按时得出结果"),
  ERROR("error", "服务器出错");

  private final String token;
  private final String label;

  ErrorCode(String token, String label) {
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
