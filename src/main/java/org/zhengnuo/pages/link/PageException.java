package org.zhengnuo.pages.link;

/** A page that cannot be shown, with what a reader and a machine need to know about it. */
public final class PageException extends RuntimeException {

  private final int status;
  private final ErrorCode code;
  private final String hint;

  public PageException(int status, ErrorCode code, String message, String hint) {
    super(message);
    this.status = status;
    this.code = code;
    this.hint = hint;
  }

  /** 400: the value cannot be read; {@code right} says what would be. */
  public static PageException badParameter(String name, String value, String what, String right) {
    return new PageException(
        400, ErrorCode.BAD_PARAMETER, name + "=" + shown(value) + " " + what, right);
  }

  /** 404: no such thing. */
  public static PageException notFound(String what) {
    return new PageException(404, ErrorCode.NOT_FOUND, what, "请从首页或检索页重新查找。");
  }

  /** 404: nothing can be told of progress. */
  public static PageException noLedger() {
    return new PageException(
        404, ErrorCode.NOT_FOUND, "没有打开台账，看不到进展", "启动时加上 --ledger 文件名；什么时候到期见 /due。");
  }

  /** 400: the parameter stands more often than is read. */
  static PageException tooMany(String name, int given, int most) {
    return new PageException(
        400,
        ErrorCode.BAD_PARAMETER,
        name + " 重复了 " + given + " 次，最多 " + most + " 次",
        "请减少 " + name + " 的值，或分几次检索。");
  }

  /** 400: a sheet of a workbook ends before the table does. */
  public static PageException tooManyRows(long rows, int most) {
    return new PageException(
        400,
        ErrorCode.TOO_LONG,
        "结果有 " + rows + " 行，Excel 的一张表最多 " + most + " 行",
        "请改下载 .csv，或用筛选条件缩小范围。");
  }

  /** 400: a form is filled in by people. */
  public static PageException tooManyTasks(long tasks, int most) {
    return new PageException(
        400,
        ErrorCode.TOO_LONG,
        "要填报的事项有 " + tasks + " 条，一张填报表最多 " + most + " 条",
        "请按单位、年份或文件缩小范围，分成几张；要全部数据请下载 .csv。");
  }

  /** 414: the value is longer than is read. */
  public static PageException tooLong(String name, int length, int most) {
    return new PageException(
        414,
        ErrorCode.TOO_LONG,
        name + " 有 " + length + " 个字，最多 " + most + " 个",
        "请缩短检索词；成批的词语可以用“成批检索”逐行粘贴。");
  }

  /** 503: there is no index yet. */
  public static PageException notReady() {
    return new PageException(503, ErrorCode.NOT_READY, "索引还没有准备好", "正在建立索引，请过几秒再试。");
  }

  /** 503: as many answers of this sort are being made as may be at a time. */
  public static PageException busy() {
    return new PageException(503, ErrorCode.BUSY, "同时请求这类页面的人太多", "请过几秒再试；检索和条目页不受影响。");
  }

  /** 503: the deadline of the request has passed. */
  public static PageException tooSlow() {
    return new PageException(503, ErrorCode.TOO_SLOW, "没有在规定的时间内得出结果", "请减少检索词或筛选条件，或过一会儿再试。");
  }

  public int status() {
    return status;
  }

  public ErrorCode code() {
    return code;
  }

  /** What would be right, Chinese. */
  public String hint() {
    return hint;
  }

  private static String shown(String value) {
    return value.length() <= 40 ? value : value.substring(0, 40) + "…";
  }
}
