package org.zhengnuo.meaning;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The pieces of words that a model knows, each with its id, as {@code tokenizer.json} lists them:
 * one a line under {@code "vocab"}. Pieces inside a word begin with {@code ##}.
 */
final class PieceList {
  private static final Pattern BEGINNING = Pattern.compile("\\s*\"vocab\": \\{");
  private static final Pattern PIECE = Pattern.compile("\\s*\"((?:[^\"\\\\]|\\\\.)+)\": (\\d+),?");

  private final Map<String, Integer> ids;

  private PieceList(Map<String, Integer> ids) {
    this.ids = Map.copyOf(ids);
  }

  /**
   * @param tokenizer the whole of the file; it is read, not closed
   * @throws IOException where it cannot be read, or lists no pieces
   */
  static PieceList read(InputStream tokenizer) throws IOException {
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(tokenizer, StandardCharsets.UTF_8));
    Map<String, Integer> ids = new HashMap<>();
    String line = lines.readLine();
    while (line != null && !BEGINNING.matcher(line).matches()) {
      line = lines.readLine();
    }
    while (line != null && add(lines.readLine(), ids)) {
      // The list ends with the first line that is no piece.
    }
    if (ids.isEmpty()) {
      throw new IOException("no vocabulary in the tokenizer");
    }
    return new PieceList(ids);
  }

  private static boolean add(String line, Map<String, Integer> ids) {
    Matcher piece = PIECE.matcher(line == null ? "" : line);
    if (!piece.matches()) {
      return false;
    }
    ids.put(piece.group(1).replaceAll("\\\\(.)", "$1"), Integer.parseInt(piece.group(2)));
    return true;
  }

  int size() {
    return ids.size();
  }

  /** -1 for a piece it does not list. */
  int id(String piece) {
    return ids.getOrDefault(piece, -1);
  }
}
