package org.zhengnuo.roster;

import java.util.regex.Pattern;

/** A place's name without the word for its level, or for the peoples it is named after. */
final class ShortName {
  private static final String PEOPLES =
      "壮族|回族|维吾尔|满族|苗族|彝族|土家族|藏族|蒙古族|蒙古|侗族|布依族|瑶族|白族|朝鲜族|哈尼族|黎族|哈萨克族|哈萨克|傣族|畲族"
          + "|傈僳族|东乡族|仡佬族|拉祜族|佤族|水族|纳西族|羌族|土族|仫佬族|锡伯族|锡伯|柯尔克孜|景颇族|达斡尔族|撒拉族|布朗族"
          + "|毛南族|塔吉克|普米族|怒族|鄂温克族|裕固族|保安族|独龙族|各族";
  private static final Pattern AUTONOMOUS = Pattern.compile("(?<=..)(" + PEOPLES + ")*自治[区州县旗]$");
  private static final Pattern LEVEL = Pattern.compile("(?<=..)(特别行政区|街道办事处|街道|地区|[省市区县旗盟镇乡])$");
  private static final Pattern HIGH_TECH = Pattern.compile("高新?技术(产业)?开发区$");

  private ShortName() {}

  /** 内蒙古自治区 is 内蒙古, 兖州区 is 兖州; 单县 stays, because one character is no name. */
  static String of(String name) {
    String peopled = AUTONOMOUS.matcher(name).replaceFirst("");
    return peopled.equals(name) ? LEVEL.matcher(name).replaceFirst("") : peopled;
  }

  /** A zone's name without those who own it: 济宁高新技术产业开发区 of 济宁市 in 山东省 is 高新区. */
  static String ofZone(String name, String city, String province) {
    String rest = name;
    for (String owner : new String[] {province, of(province), city, of(city)}) {
      rest = rest.startsWith(owner) ? rest.substring(owner.length()) : rest;
    }
    return HIGH_TECH.matcher(rest).replaceFirst("高新区");
  }
}
