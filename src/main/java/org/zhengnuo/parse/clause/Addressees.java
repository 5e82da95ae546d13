package org.zhengnuo.parse.clause;

import java.util.regex.Pattern;

/** Whom a paper is sent to: 各省、自治区、直辖市人民政府，国务院各部委：. */
final class Addressees {

  private static final int MOST = 220;
  private static final Pattern KNOWN =
      Pattern.compile(
          "^(?:各|市|区|县|省|有关|相关|驻|机关|你们|全).{2,200}[：:]$|^各位(?:代表|委员|同志).{0,10}[：:！]$|^同志们[：:！]$");
  private static final Pattern PARTS = Pattern.compile("[、，,；;]|(?<=.{2})(?:和|及)(?=.{2})");
  private static final Pattern NOT_ONE = Pattern.compile("[。！？《]|如下|[就将]|第[一二三四五六七八九十]");
  private static final Pattern BODY =
      Pattern.compile(
          "(?:政府|国务院|[部委局厅署会院行办处站]|办公室|机构|单位|部门|公司|集团|大学|学校|军区|中心|总队|企业|自治区|直辖市|[省市区县州盟旗镇乡])(?:[（(][^（()）]{1,20}[）)])?$");

  private Addressees() {}

  /** Whether a line names them, and nothing else. */
  static boolean are(String text) {
    return KNOWN.matcher(text).matches() || areBodies(text);
  }

  private static boolean areBodies(String text) {
    boolean closes = text.endsWith("：") || text.endsWith(":");
    if (!closes || text.length() > MOST || NOT_ONE.matcher(text).find()) {
      return false;
    }
    return PARTS
        .splitAsStream(text.substring(0, text.length() - 1))
        .allMatch(part -> part.length() > 1 && BODY.matcher(part).find());
  }
}
