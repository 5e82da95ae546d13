import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/**
 * Writes a paper in each container that the seeds lack: {@code java -cp zhengnuo.jar Papers.java
 * FOLDER}.
 */
final class Papers {
  private static final String TITLE = "青州市2025年重点工作任务分解";
  private static final String TASK = "1.改造老旧小区12个。（牵头单位：市住房城乡建设局，责任单位：市财政局）";

  public static void main(String[] args) throws IOException {
    Path folder = Files.createDirectories(Path.of(args[0]));
    html(folder.resolve("html.html"), "gb2312", Charset.forName("GB18030"));
    html(folder.resolve("utf8.html"), "utf-8", StandardCharsets.UTF_8);
    docx(folder.resolve("word.docx"));
    pdf(folder.resolve("pdf.pdf"));
  }

  private static void html(Path file, String label, Charset charset) throws IOException {
    String page =
        "<html><head><meta charset=%s><title>%s</title></head><body><p>%s</p><p>%s</p></body></html>"
            .formatted(label, TITLE, TITLE, TASK);
    Files.write(file, page.getBytes(charset));
  }

  private static void docx(Path file) throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      zip.write(
          """
          <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>
          <w:p><w:r><w:t>%s</w:t></w:r></w:p><w:p><w:r><w:t>%s</w:t></w:r></w:p></w:body></w:document>
          """
              .formatted(TITLE, TASK)
              .getBytes(StandardCharsets.UTF_8));
    }
  }

  /** In Latin letters, which need no font of their own. */
  private static void pdf(Path file) throws IOException {
    try (PDDocument pdf = new PDDocument()) {
      PDPage page = new PDPage();
      pdf.addPage(page);
      try (PDPageContentStream text = new PDPageContentStream(pdf, page)) {
        text.setFont(new PDType1Font(FontName.HELVETICA), 12);
        text.beginText();
        text.newLineAtOffset(72, 700);
        text.showText("1. Build 2 schools in 2025.");
        text.endText();
      }
      pdf.save(file.toFile());
    }
  }
}
