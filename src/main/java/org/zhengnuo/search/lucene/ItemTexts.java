package org.zhengnuo.search.lucene;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.util.BytesRef;
import org.zhengnuo.model.Item;
import org.zhengnuo.model.ItemKind;
import org.zhengnuo.model.Sentence;
import org.zhengnuo.text.SentenceCuts;

/**
 * The texts of an item that have a vector each: all of it, then its sentences. Each goes by a key
 * that equal texts share, so that none is computed twice, whatever paper it stands in.
 */
final class ItemTexts {
  private ItemTexts() {}

  /**
   * Title and text together, then the sentences of the text; none of a notice, whose scraps of a
   * letter or of contents lie near to anything.
   */
  static List<String> of(Item item) {
    List<String> texts = new ArrayList<>();
    if (item.kind() == ItemKind.NOTICE) {
      return texts;
    }
    texts.add(item.title().isEmpty() ? item.text() : item.title() + "：" + item.text());
    SentenceCuts.of(item.text()).stream().map(Sentence::text).forEach(texts::add);
    return texts;
  }

  /** The keys of the texts, eight bytes each. */
  static BytesRef keys(Item item) {
    List<String> texts = of(item);
    ByteBuffer keys = ByteBuffer.allocate(texts.size() * Long.BYTES);
    texts.forEach(text -> keys.putLong(key(text)));
    return new BytesRef(keys.array());
  }

  /** The first bytes of the SHA-256: of a million texts two share them once in 37 million cases. */
  static long key(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return ByteBuffer.wrap(digest.digest(text.getBytes(StandardCharsets.UTF_8))).getLong();
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
