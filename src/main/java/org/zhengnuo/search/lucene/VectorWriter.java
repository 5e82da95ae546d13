package org.zhengnuo.search.lucene;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.apache.lucene.codecs.Codec;
import org.apache.lucene.codecs.KnnVectorsFormat;
import org.apache.lucene.codecs.lucene104.Lucene104Codec;
import org.apache.lucene.codecs.lucene104.Lucene104HnswScalarQuantizedVectorsFormat;
import org.apache.lucene.codecs.lucene104.Lucene104ScalarQuantizedVectorsFormat;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.KnnFloatVectorField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.quantization.QuantizedByteVectorValues.ScalarEncoding;

/**
 * Writes vectors of texts by their keys, in a folder beside the index. What is committed stays when
 * the program ends in the middle.
 */
final class VectorWriter implements Closeable {
  static final String KEY = "key";
  static final String KEY_COLUMN = "key_column";
  static final String VECTOR = "vector";
  static final String MODEL = "model";

  /** Up to here all are looked through, in some milliseconds; above, a graph leads to the near. */
  private static final int MOST_FLAT = 100_000;

  /** What Lucene takes itself. */
  private static final int NEIGHBOURS = 16;

  private static final int BEAM = 100;

  private final Directory directory;
  private final IndexWriter writer;

  /**
   * @param model whose vectors they are; those of another one make room
   * @param expected how many there will be
   * @throws org.apache.lucene.store.LockObtainFailedException where another process writes here
   */
  VectorWriter(Path folder, String model, int expected) throws IOException {
    directory = FSDirectory.open(folder);
    try {
      IndexWriterConfig config =
          new IndexWriterConfig().setCodec(codec(expected)).setCommitOnClose(false);
      config.setOpenMode(
          Vectors.holds(directory, model)
              ? IndexWriterConfig.OpenMode.APPEND
              : IndexWriterConfig.OpenMode.CREATE);
      writer = new IndexWriter(directory, config);
    } catch (IOException | RuntimeException failure) {
      directory.close();
      throw failure;
    }
    writer.setLiveCommitData(Map.of(MODEL, model).entrySet());
  }

  private static Codec codec(int expected) {
    KnnVectorsFormat format =
        expected < MOST_FLAT
            ? new Lucene104ScalarQuantizedVectorsFormat(ScalarEncoding.UNSIGNED_BYTE)
            : new Lucene104HnswScalarQuantizedVectorsFormat(
                ScalarEncoding.SEVEN_BIT, NEIGHBOURS, BEAM);
    return new Lucene104Codec() {
      @Override
      public KnnVectorsFormat getKnnVectorsFormatForField(String field) {
        return format;
      }
    };
  }

  /**
   * @param vector of length 1
   */
  void add(long key, float[] vector) throws IOException {
    Document document = new Document();
    document.add(new StringField(KEY, name(key), Field.Store.NO));
    document.add(new NumericDocValuesField(KEY_COLUMN, key));
    document.add(new KnnFloatVectorField(VECTOR, vector, VectorSimilarityFunction.DOT_PRODUCT));
    writer.updateDocument(new Term(KEY, name(key)), document);
  }

  void remove(long key) throws IOException {
    writer.deleteDocuments(new Term(KEY, name(key)));
  }

  private static String name(long key) {
    return Long.toHexString(key);
  }

  void commit() throws IOException {
    writer.commit();
  }

  /** Drops what was not committed. */
  @Override
  public void close() throws IOException {
    writer.rollback();
    directory.close();
  }
}
