package org.zhengnuo.parse.clause;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Whether the parts of a list look like names of bodies: what tells an owner clause from a remark
 * in brackets.
 */
final class BodyNames {

  private static final int LONGEST = 30;
  private static final Pattern ENDING =
      Pattern.compile(
          "(?:部|局|委|厅|署|办|院|会|社|政府|公司|中心|单位|部门|银行|集团|组|企业|机构|联|处|站|学校|大学|学院"
              + "|园区|开发区|高新区|新区|镇街|街道|镇|县|区|市|旗|州|盟|省|行|大队|支队|总队|中队|专班|厂|馆|台|所|室|平台"
              + "|海关|税务|气象|邮政|铁路|机场|电力|供电|电信|移动|联通|石油|烟草)(?:（[^）]*）)?$");
  private static final Pattern OFFICE =
      Pattern.compile(
          "^(?:.{2,26}(?:部|局|委|厅|署|办|院|会|社|政府|公司|中心|集团|联|大队|支队|管委会|办公室|部门|单位|镇街|县市区|海关|总局|指挥部)"
              + "|各.{1,12})$");

  private static final Pattern REST =
      Pattern.compile(
          "(?:员会|委员会|管委会|管理委员会|办公室|管理局|监督局|督局|理局|务局|心|公室|政府|民政府|总局|分局|支队|大队|中心|有限公司|公司|集团)(?:[（(].*)?");

  private BodyNames() {}

  /** Most of a list must look like bodies; one odd name among them does not lose the others. */
  static boolean mostly(List<PrintedUnits.Entry> entries) {
    if (entries.isEmpty() || entries.stream().anyMatch(e -> e.printed().length() > LONGEST)) {
      return false;
    }
    long alike = entries.stream().filter(e -> isAlike(e.printed())).count();
    return alike * 2 >= entries.size();
  }

  /** 农业科 is one, too, but a break behind 科 may stand inside a name. */
  private static boolean isAlike(String name) {
    return ENDING.matcher(name).find()
        || name.length() > 2 && "科股".indexOf(name.charAt(name.length() - 1)) >= 0;
  }

  /** Most of some names end like bodies. */
  static boolean mostlyBodies(List<String> names) {
    return names.stream().filter(BodyNames::isBody).count() * 2 >= names.size();
  }

  /** Whether a name ends like a body, and is not the mere level 市 or 省. */
  static boolean isBody(String name) {
    return name.length() > 1 && ENDING.matcher(name).find();
  }

  /** The end of a name that another line began: 局, 委员会, 办公室. */
  static boolean isRest(String name) {
    return name.length() == 1 || REST.matcher(name).matches();
  }

  /** Whether a name is that of an office, or short (农委). */
  static boolean isNamed(String name) {
    return isOffice(name) || isBody(name);
  }

  static boolean isOffice(String name) {
    return OFFICE.matcher(name).matches();
  }

  /** Nothing but offices: enough where nothing else says that a bracket names owners. */
  static boolean only(List<PrintedUnits.Entry> entries) {
    return !entries.isEmpty()
        && entries.stream().allMatch(e -> OFFICE.matcher(e.printed()).matches());
  }
}
