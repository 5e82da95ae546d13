package org.zhengnuo.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.zhengnuo.search.query.ItemField;

/**
 * Which pairs of tokens a segment may hold: two bits a pair in some two bytes a pair, a Bloom
 * filter. A guess asks for thousands of pairs, most of which stand nowhere; looking each up in the
 * term dictionaries was the greatest cost of a search that finds nothing.
 */
final class PairFilter {
  private static final int BITS_EACH = 16;
  private static final int LEAST = 1 << 12;

  private final FixedBitSet bits;

  PairFilter(LeafReader reader, Iterable<ItemField> fields) {
    try {
      long pairs = 0;
      for (ItemField field : fields) {
        pairs += Math.max(0, Terms.getTerms(reader, IndexFields.paired(field)).size());
      }
      long wanted = Math.max(LEAST, Math.min(1 << 30, pairs * BITS_EACH));
      bits = new FixedBitSet((int) Long.highestOneBit(wanted));
      for (ItemField field : fields) {
        add(Terms.getTerms(reader, IndexFields.paired(field)).iterator());
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private void add(TermsEnum pairs) throws IOException {
    for (BytesRef pair = pairs.next(); pair != null; pair = pairs.next()) {
      int hash = pair.utf8ToString().hashCode();
      bits.set(first(hash));
      bits.set(second(hash));
    }
  }

  /** Whether the pair may stand here; one in a hundred that does not is said to. */
  boolean mayHold(String pair) {
    int hash = pair.hashCode();
    return bits.get(first(hash)) && bits.get(second(hash));
  }

  private int first(int hash) {
    return mixed(hash) & bits.length() - 1;
  }

  private int second(int hash) {
    return mixed(hash * 31 + 17) & bits.length() - 1;
  }

  private static int mixed(int hash) {
    int mixed = (hash ^ hash >>> 16) * 0x7feb352d;
    return mixed ^ mixed >>> 15;
  }
}
