package org.zhengnuo.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Hands out one running jar and one browser to all browser tests; both are closed after the last.
 */
final class SiteExtension implements ParameterResolver {

  private static final Namespace NAMESPACE = Namespace.create(SiteExtension.class);

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    Class<?> type = parameter.getParameter().getType();
    return type == RunningJar.class || type == Browser.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    Store store = context.getRoot().getStore(NAMESPACE);
    RunningJar jar = store.computeIfAbsent(RunningJar.class, _ -> serving(), RunningJar.class);
    return parameter.getParameter().getType() == RunningJar.class
        ? jar
        : store.computeIfAbsent(Browser.class, _ -> Browser.at(jar.origin()), Browser.class);
  }

  private static RunningJar serving() {
    try {
      return RunningJar.serving(Path.of("target", "browser-index"));
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
