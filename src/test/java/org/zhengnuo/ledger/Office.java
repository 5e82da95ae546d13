package org.zhengnuo.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/**
 * A real spreadsheet program that opens a file and saves it in its own way.
 *
 * @param folder for what it saves and for its settings
 */
public record Office(Path folder) {

  /**
   * @param suffix of what is saved
   * @param filter as the program calls the format
   */
  public Path convert(Path file, String suffix, String filter)
      throws IOException, InterruptedException {
    Path into = Files.createTempDirectory(folder, "as-" + suffix);
    Path log = into.resolve("soffice.log");
    Process office =
        new ProcessBuilder(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                filter,
                "--outdir",
                into.toString(),
                file.toString())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    assertThat(office.waitFor(2, TimeUnit.MINUTES)).as("soffice").isTrue();
    String name = file.getFileName().toString().replaceFirst("\\.[^.]+$", "");
    Path saved = into.resolve(name + "." + suffix);
    assertThat(saved).as(Files.readString(log)).exists();
    return saved;
  }
}
