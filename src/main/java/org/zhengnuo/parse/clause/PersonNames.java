package org.zhengnuo.parse.clause;

import java.util.regex.Pattern;

/** The shape of a person's name: a surname and one or two characters, or a name with a point. */
public final class PersonNames {

  private static final String SURNAMES =
      "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史"
          + "顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文庞樊兰殷施陶洪翟安颜倪严牛温芦季俞章鲁葛伍韦申尤毕聂丛焦向柳邢路岳齐梅莫庄辛管祝左涂谷祁时舒耿牟卜詹关苗凌费纪靳盛童欧甄"
          + "项曲成游阳裴席卫查屈鲍覃霍翁隋植甘景薄单包司柏宁柯阮桂闵解强柴华车冉房边辜吉饶刁瞿戚丘古米池滕晋苑邬臧畅宫苟全褚廉简娄盖符奚木穆党燕郎邸冀谈姬屠连郜晏栾郁商蒙计"
          + "喻揭窦迟宇敖糜鄢冷卓花仇艾蓝巩稽井练仲乐虞卞封竺冼原官衣楚佟栗匡宗应台巫鞠僧桑荆谌扬明沙伏岑习蔺水云昌凤酆丰皮慕乌巴苍扈逄逯逢展闫肖代付禤户亓仝芮麻笪佘寇占撒檀"
          + "修敬闻阚岩钮尉终衡弓滑勾璩戈暴达笃隆桓仉粟战底牧鹿蒲农竹宿宓储荣鹤伊隗幺么海浦冶茹尧师言旷阙帖冒刑那恽油裘訾哈年哀晁";
  private static final String DOUBLE =
      "欧阳|司马|上官|诸葛|东方|皇甫|尉迟|公孙|慕容|令狐|长孙|宇文|司徒|夏侯|端木|南宫|西门|呼延|百里|万俟|澹台|单于|太史|申屠|轩辕|闻人|钟离|淳于|赫连|拓跋|独孤|第五|东郭|公冶|宗政|濮阳";

  /** A character class of the surnames of one character. */
  public static final String SURNAME = "[" + SURNAMES + "]";

  /** A name of Han characters, for use inside a longer pattern; longest first. */
  public static final String HAN =
      "(?:(?:" + DOUBLE + ")\\p{IsHan}{1,2}|" + SURNAME + "\\p{IsHan}{1,2})";

  /** A name written with a point: 布图·巴特里基. */
  public static final String POINTED = "\\p{IsHan}{1,8}(?:[·•]\\p{IsHan}{1,8}?){1,6}";

  private static final Pattern NAME = Pattern.compile(POINTED + "|" + HAN);
  private static final Pattern LIKE = Pattern.compile(POINTED + "|\\p{IsHan}{2,4}");

  private PersonNames() {}

  /** Whether a text is a name with a surname that is known. */
  public static boolean isName(String text) {
    return NAME.matcher(text).matches();
  }

  /** Whether a text may be a name where the sentence says that one stands there. */
  public static boolean mayBeName(String text) {
    return LIKE.matcher(text).matches();
  }
}
