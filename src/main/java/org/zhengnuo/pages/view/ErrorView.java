package org.zhengnuo.pages.view;

import org.zhengnuo.pages.link.ErrorCode;
import org.zhengnuo.pages.link.PageException;

/**
 * The one shape of every error.
 *
 * @param message what is wrong, Chinese
 * @param hint what would be right, Chinese
 */
public record ErrorView(int status, ErrorCode code, String message, String hint) {

  /** The JSON around it. */
  public record Body(ErrorView error) {}

  public static ErrorView of(PageException refused) {
    return new ErrorView(refused.status(), refused.code(), refused.getMessage(), refused.hint());
  }

  /** What the server alone can say about a request it refuses. */
  public static ErrorView of(int status) {
    return switch (status) {
      case 404 -> new ErrorView(404, ErrorCode.NOT_FOUND, "没有这个页面", "请检查网址，或从首页重新查找。");
      case 405 -> new ErrorView(405, ErrorCode.METHOD_NOT_ALLOWED, "本站只读，只接受 GET 请求", "请用 GET。");
      case 413 -> new ErrorView(413, ErrorCode.TOO_LONG, "请求正文太长", "本站不读请求正文，请把条件写在网址里。");
      case 414 -> new ErrorView(414, ErrorCode.TOO_LONG, "网址太长", "请缩短检索词或减少筛选条件。");
      case 431 -> new ErrorView(431, ErrorCode.TOO_LONG, "网址连同请求头太长", "请缩短网址，或清除浏览器中本站的 Cookie。");
      case 500 -> new ErrorView(500, ErrorCode.ERROR, "服务器出错", "请稍后再试。");
      default -> new ErrorView(status, ErrorCode.BAD_REQUEST, "请求无法读懂", "请检查网址中的特殊字符。");
    };
  }

  /** What nobody foresaw, under the number the log has it by. */
  public static ErrorView broken(String incident) {
    return new ErrorView(500, ErrorCode.ERROR, "程序出错，编号 " + incident, "请把编号告诉维护者，日志里有详情。");
  }
}
