package org.zhengnuo.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhengnuo.format.Json;

/** What the packed jar says of itself and of what it is made of. */
class JarIT {

  private ZipFile jar;

  @BeforeEach
  void open() throws IOException {
    jar = new ZipFile(System.getProperty("zhengnuo.jar", "target/zhengnuo.jar"));
  }

  @AfterEach
  void close() throws IOException {
    jar.close();
  }

  private String text(String name) throws IOException {
    try (InputStream in = jar.getInputStream(jar.getEntry(name))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private List<String> names() {
    return jar.stream().map(ZipEntry::getName).toList();
  }

  private List<String> libraries() throws IOException {
    Map<?, ?> bom = Json.read(text("META-INF/sbom/bom.json"), Map.class);
    return ((List<?>) bom.get("components"))
        .stream().map(part -> ((Map<?, ?>) part).get("name").toString()).toList();
  }

  @Test
  void carriesOurLicenseAndNotice() throws IOException {
    assertThat(text("META-INF/LICENSE")).isEqualTo(Files.readString(Path.of("LICENSE")));
    assertThat(text("META-INF/NOTICE")).isEqualTo(Files.readString(Path.of("NOTICE")));
  }

  @Test
  void carriesTheLicenseOfEveryLibraryItLists() throws IOException {
    assertThat(libraries())
        .hasSizeGreaterThan(30)
        .contains("lucene-core", "javalin", "slf4j-simple");
    for (String library : libraries()) {
      String folder = "META-INF/licenses/" + library + "/";
      assertThat(names())
          .as(library)
          .anyMatch(
              name -> name.startsWith(folder + "LICENSE") && jar.getEntry(name).getSize() > 100);
    }
  }

  @Test
  void listsEveryLibraryItHolds() throws IOException {
    assertThat(
            names().stream()
                .filter(name -> name.matches("META-INF/licenses/[^/]+/"))
                .map(name -> name.split("/")[2])
                .filter(name -> !name.equals("icu")))
        .containsExactlyInAnyOrderElementsOf(libraries());
  }

  /** Dates in the jar would make every build another. */
  @Test
  void tellsNoTimeOfItsBuild() {
    long files =
        jar.stream().map(ZipEntry::getName).filter(n -> n.startsWith("org/zhengnuo/")).count();
    assertThat(files).isGreaterThan(400);
    assertThat(
            jar.stream()
                .filter(e -> e.getName().startsWith("org/zhengnuo/"))
                .map(ZipEntry::getTimeLocal))
        .containsOnly(java.time.LocalDateTime.parse("2026-11-01T00:00:00"));
  }
}
