package org.zhengnuo.bench;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.zhengnuo.format.Json;

/**
 * Asks a server everything that {@code /openapi.json} says it may be asked, with fitting and
 * unfitting values drawn by lot: no fault of the server, no stack trace, every safety header:
 * {@code RequestFuzz SEEDS [REQUESTS]}.
 */
final class RequestFuzz {
  private static final Pattern TRACE =
      Pattern.compile("\\bat [\\w.$]+\\([\\w]+\\.(java|kt):\\d+\\)");
  private static final Pattern MARKUP = Pattern.compile("<script>7|<img src=x");
  private static final List<String> HEADERS =
      List.of(
          "Content-Security-Policy",
          "X-Content-Type-Options",
          "X-Frame-Options",
          "Referrer-Policy");

  private static final List<String> VALUES =
      List.of(
          "",
          " ",
          "0",
          "1",
          "-1",
          "2023",
          "2021-2025",
          "999999999999",
          "1e9",
          "none",
          "老旧小区",
          "济宁市",
          "\"",
          "\"改造\" -企业 OR (",
          "((((",
          ")",
          "NOT NOT NOT",
          "leader:",
          "unit:市商务局 year:2023",
          "%",
          "%00",
          "\u0000",
          "\r\nX-Injected: 1",
          "<script>7</script>",
          "<img src=x onerror=1>",
          "../../../x",
          "\uD83D\uDE80",
          "ｆｕｌｌ　ｗｉｄｔｈ",
          "養老服務",
          "ylxq",
          "a".repeat(900),
          "改".repeat(900),
          "改 ".repeat(400),
          "a OR ".repeat(150),
          "1+".repeat(300),
          "\u202E改造",
          "null",
          "true",
          "[]",
          "{}",
          "'; DROP",
          "${7*7}");

  private final Server server;
  private final Random random = new Random(3);
  private final List<Operation> operations = new ArrayList<>();
  private final Map<Integer, Integer> statuses = new TreeMap<>();
  private final List<String> faults = new ArrayList<>();

  /** A path of the contract, and the names of what its query may say. */
  private record Operation(String path, List<String> parameters) {}

  private RequestFuzz(Server server) throws IOException, InterruptedException {
    this.server = server;
    Map<?, ?> contract = Json.read(server.get("/openapi.json").body(), Map.class);
    ((Map<?, ?>) contract.get("paths")).forEach((path, said) -> operations.add(of(path, said)));
  }

  private static Operation of(Object path, Object said) {
    Map<?, ?> get = (Map<?, ?>) ((Map<?, ?>) said).get("get");
    List<String> names =
        ((List<?>) get.get("parameters"))
            .stream().map(p -> ((Map<?, ?>) p).get("name").toString()).toList();
    return new Operation(path.toString(), names);
  }

  public static void main(String[] args) throws IOException, InterruptedException {
    int requests = args.length > 1 ? Integer.parseInt(args[1]) : 50_000;
    Outcome outcome;
    try (Server server = Program.serving(Papers.copied(Path.of(args[0])))) {
      outcome = run(server, requests);
    }
    outcome.end();
  }

  static Outcome run(Server server, int requests) throws IOException, InterruptedException {
    RequestFuzz fuzz = new RequestFuzz(server);
    long slowest = 0;
    for (int i = 0; i < requests; i++) {
      long start = System.nanoTime();
      fuzz.ask(fuzz.address());
      slowest = Math.max(slowest, System.nanoTime() - start);
    }
    fuzz.readLog();
    return new Outcome(
        "%d requests of %d paths: %s, %d faults, slowest %d ms"
            .formatted(
                requests,
                fuzz.operations.size(),
                fuzz.statuses,
                fuzz.faults.size(),
                slowest / 1_000_000),
        fuzz.faults);
  }

  private String address() {
    Operation operation = operations.get(random.nextInt(operations.size()));
    String path = operation.path().replaceAll("\\{[^}]+}", encoded(value()).replace("$", "%24"));
    StringBuilder address = new StringBuilder(path).append('?');
    for (int i = random.nextInt(5); i > 0; i--) {
      List<String> names = operation.parameters();
      boolean known = !names.isEmpty() && random.nextInt(12) > 0;
      String name = known ? names.get(random.nextInt(names.size())) : encoded(value());
      address.append(name.replaceAll("[{}]", "")).append('=').append(encoded(value())).append('&');
    }
    return address.toString();
  }

  private String value() {
    String value = VALUES.get(random.nextInt(VALUES.size()));
    return random.nextInt(4) > 0 ? value : value + VALUES.get(random.nextInt(VALUES.size()));
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
  }

  private void ask(String address) throws InterruptedException {
    try {
      judge(address, server.get(address));
    } catch (IOException e) {
      faults.add(e + " of " + address);
    }
  }

  private void judge(String address, HttpResponse<String> answer) {
    int status = answer.statusCode();
    statuses.merge(status, 1, Integer::sum);
    boolean busy = status == 503 && answer.headers().firstValue("Retry-After").isPresent();
    expect(status < 500 || busy, status + " of " + address);
    expect(!TRACE.matcher(answer.body()).find(), "a stack trace of " + address);
    boolean page = answer.headers().firstValue("Content-Type").orElse("").contains("html");
    expect(!page || !MARKUP.matcher(answer.body()).find(), "markup echoed by " + address);
    expect(answer.headers().firstValue("X-Injected").isEmpty(), "a header split by " + address);
    for (String header : HEADERS) {
      expect(answer.headers().firstValue(header).isPresent(), "no " + header + " of " + address);
    }
  }

  private void readLog() {
    expect(
        server.said().stream().noneMatch(line -> TRACE.matcher(line).find()),
        "the log has a stack trace: " + server.said().stream().limit(3).toList());
  }

  private void expect(boolean so, String fault) {
    if (!so) {
      faults.add(fault);
    }
  }
}
