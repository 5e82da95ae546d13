package org.zhengnuo.meaning;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.Map;

/**
 * BGE-small-zh v1.5 in eight bits a weight. As its card says, the vector of a sentence is that of
 * its first token, normalised; for sentences that are compared with each other no instruction
 * stands before. Safe for many threads, each of which computes its sentence by itself.
 */
public final class SentenceModel implements AutoCloseable {
  /** Vectors of one model are never compared with those of another; so goes their cutting. */
  public static final String NAME = "bge-small-zh-v1.5-q/1";

  /** How many numbers a vector has. */
  public static final int SIZE = 512;

  private static final String MODEL = "/bge-small-zh-v1.5-q.onnx";
  private static final String TOKENIZER = "/bge-small-zh-v1.5-q-tokenizer.json";
  private static final String NATIVE_PATH = "onnxruntime.native.path";

  private final OrtEnvironment environment;
  private final OrtSession session;
  private final WordPiece cutter;

  private SentenceModel(OrtEnvironment environment, OrtSession session, WordPiece cutter) {
    this.environment = environment;
    this.session = session;
    this.cutter = cutter;
  }

  /**
   * Takes a quarter of a second and some 70 MB outside the heap.
   *
   * @throws MeaningException where native code cannot be loaded: another platform than the jar was
   *     packed for, no folder to run it from, a C library that is older or another
   */
  public static SentenceModel load() {
    try (NativeFolder folder = NativeFolder.create()) {
      WordPiece cutter = new WordPiece(pieces());
      folder.addLibraries();
      return load(folder, cutter);
    } catch (FileNotFoundException missing) {
      throw new MeaningException("没有随附本机平台（" + NativeFolder.platform() + "）的本地库。", missing);
    } catch (IOException failure) {
      throw new MeaningException("语义模型解不开：临时目录不存在、不可写或已满，可以用 -Djava.io.tmpdir 另指。", failure);
    } catch (OrtException failure) {
      throw new MeaningException("语义模型无法读取：" + failure.getMessage(), failure);
    } catch (LinkageError failure) {
      throw new MeaningException("语义模型的本地库无法加载：" + reason(failure), failure);
    }
  }

  private static SentenceModel load(NativeFolder folder, WordPiece cutter)
      throws IOException, OrtException {
    System.setProperty(NATIVE_PATH, folder.path().toString());
    OrtEnvironment environment = OrtEnvironment.getEnvironment();
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      options.addConfigEntry("session.intra_op.allow_spinning", "0");
      // From a file it takes 90 MB less than from bytes.
      String model = folder.add(MODEL).toString();
      return new SentenceModel(environment, environment.createSession(model, options), cutter);
    }
  }

  /** The pieces of the packed model. */
  static PieceList pieces() throws IOException {
    try (InputStream tokenizer = tokenizer()) {
      return PieceList.read(tokenizer);
    }
  }

  static InputStream tokenizer() throws IOException {
    InputStream tokenizer = SentenceModel.class.getResourceAsStream(TOKENIZER);
    if (tokenizer == null) {
      throw new FileNotFoundException(TOKENIZER);
    }
    return tokenizer;
  }

  /** Of a failed initialiser the first cause is the one that tells; where files lie it does not. */
  private static String reason(LinkageError failure) {
    Throwable first = failure;
    while (first.getCause() != null) {
      first = first.getCause();
    }
    String said = first.getMessage() == null ? first.toString() : first.getMessage();
    return said.replaceAll("\\S*" + NativeFolder.PREFIX + "[^/\\\\]*[/\\\\]", "");
  }

  /**
   * The vector of a sentence: {@link #SIZE} floats, of length 1. What stands behind its 510th piece
   * is not read.
   *
   * @throws MeaningException where the model fails, which it does for no text
   */
  public float[] vector(String sentence) {
    int[] ids = cutter.ids(sentence);
    try (OnnxTensor pieces = row(ids.length, i -> ids[i]);
        OnnxTensor ones = row(ids.length, _ -> 1);
        OnnxTensor zeros = row(ids.length, _ -> 0);
        OrtSession.Result result =
            session.run(
                Map.of("input_ids", pieces, "attention_mask", ones, "token_type_ids", zeros))) {
      return normalised(((OnnxTensor) result.get(0)).getFloatBuffer());
    } catch (OrtException failure) {
      throw new MeaningException("语义模型出错：" + failure.getMessage(), failure);
    }
  }

  /** A batch of one: vectors of eight bits differ a little with what else is in the batch. */
  private OnnxTensor row(int length, java.util.function.IntToLongFunction value)
      throws OrtException {
    LongBuffer row = LongBuffer.allocate(length);
    for (int i = 0; i < length; i++) {
      row.put(i, value.applyAsLong(i));
    }
    return OnnxTensor.createTensor(environment, row, new long[] {1, length});
  }

  private static float[] normalised(FloatBuffer tokens) {
    float[] vector = new float[SIZE];
    tokens.get(0, vector);
    double square = 0;
    for (float value : vector) {
      square += value * value;
    }
    float length = (float) Math.sqrt(square);
    for (int i = 0; i < SIZE; i++) {
      vector[i] /= length;
    }
    return vector;
  }

  /**
   * @throws MeaningException where native code does not let go
   */
  @Override
  public void close() {
    try {
      session.close();
    } catch (OrtException failure) {
      throw new MeaningException("语义模型无法关闭：" + failure.getMessage(), failure);
    }
  }
}
