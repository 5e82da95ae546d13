package org.zhengnuo.read;

import java.nio.charset.StandardCharsets;

/** What a file is that no reader knows, and what would be right. */
final class Unknown {

  private Unknown() {}

  static String why(byte[] bytes) {
    if (Zipped.isOfd(bytes)) {
      return "是 OFD 版式文件，还不能读取；请用 OFD 阅读器另存为 PDF 或文本";
    }
    if (Zipped.isZip(bytes)) {
      return "是压缩包，却不是 DOCX 或 XLSX；里面若有文件，请放进资料目录读入";
    }
    if (Compound.is(bytes)) {
      return "是旧版办公文件，却不是 Word 或工作簿（也可能设有密码）；请另存为 DOCX、XLSX 或 PDF";
    }
    String start = new String(bytes, 0, Math.min(bytes.length, 8), StandardCharsets.ISO_8859_1);
    if (start.startsWith("Rar!") || start.startsWith("7z")) {
      return "是 RAR 或 7z 压缩包，请解压后把里面的文件放进资料目录";
    }
    boolean image =
        start.startsWith("\u00ff\u00d8\u00ff")
            || start.startsWith("\u0089PNG")
            || start.startsWith("GIF8")
            || start.startsWith("II*")
            || start.startsWith("MM");
    return image ? "是图片，没有文字，请先做文字识别（OCR）" : "不是文本、HTML、PDF、Word 或工作簿，无法读取";
  }
}
