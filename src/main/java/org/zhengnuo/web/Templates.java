package org.zhengnuo.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.WriterOutput;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.zhengnuo.pages.view.ErrorView;
import org.zhengnuo.pages.view.View;
import org.zhengnuo.search.Progress;

/** Renders views as HTML; what a view holds is escaped by where it stands. */
final class Templates {

  private final TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);
  private final Wording words;
  private final Supplier<Progress> progress;
  private final BooleanSupplier computing;
  private final boolean ledger;

  /**
   * @param progress how far the reading of the seeds is, which every page says
   * @param computing whether vectors are still being computed
   * @param ledger whether a ledger is open
   */
  Templates(Wording words, Supplier<Progress> progress, BooleanSupplier computing, boolean ledger) {
    this.ledger = ledger;
    this.words = words;
    this.progress = progress;
    this.computing = computing;
  }

  String page(String name, View view, Context context) {
    return render(name, Map.of("view", view, "frame", frame(context)));
  }

  String error(ErrorView error, Context context) {
    return render("error", Map.of("error", error, "frame", frame(context)));
  }

  /** An error page for a request too broken to have a context. */
  String error(ErrorView error) {
    return render("error", Map.of("error", error, "frame", frame("/", "", "")));
  }

  private String render(String name, Map<String, Object> values) {
    TimedText html = new TimedText();
    engine.render(name + ".jte", values, new WriterOutput(html));
    return html.toString();
  }

  private Frame frame(Context context) {
    List<String> typed = QueryString.values(context).getOrDefault("q", List.of(""));
    String theme = context.cookie("theme");
    boolean known = "light".equals(theme) || "dark".equals(theme);
    return frame(context.path(), typed.getFirst(), known ? theme : "");
  }

  private Frame frame(String path, String typed, String theme) {
    return new Frame(words, path, typed, theme, progress.get(), computing.getAsBoolean(), ledger);
  }
}
