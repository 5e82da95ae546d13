package org.zhengnuo.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.zhengnuo.model.Item;
import org.zhengnuo.search.query.Clause;
import org.zhengnuo.search.query.ItemField;
import org.zhengnuo.search.rank.TextRuns;
import org.zhengnuo.text.ExactText;
import org.zhengnuo.text.Pinyin;

/** Looks runs up in the term dictionaries of the pairs, and in the names. */
final class LuceneTextRuns implements TextRuns {
  static final List<ItemField> FIELDS = List.of(ItemField.TEXT, ItemField.PATH, ItemField.TITLE);

  /** Places read to see what stands before a run. */
  private static final int MOST_READ = 60;

  private final Snapshot snapshot;
  private final ClauseQueries queries;
  private final NameQueries names;
  private final StoredItems items;
  private final Once<Map<String, Set<String>>> bySound = new Once<>(this::sounds);

  LuceneTextRuns(LuceneEngine engine, NameQueries names) {
    snapshot = engine.snapshot();
    queries = engine.queries();
    items = engine.items();
    this.names = names;
  }

  private Map<String, Set<String>> sounds() {
    Set<String> tokens = new TreeSet<>();
    for (ItemField field : FIELDS) {
      terms(IndexFields.single(field), "", tokens::add);
    }
    tokens.addAll(names.tokens());
    Map<String, Set<String>> sounds = new HashMap<>();
    for (String token : tokens) {
      if (Character.isIdeographic(token.codePointAt(0))) {
        String sound = String.join("", Pinyin.syllables(token)).replace('v', 'u');
        sounds.computeIfAbsent(sound, _ -> new LinkedHashSet<>()).add(token);
      }
    }
    return sounds;
  }

  @Override
  public Set<String> sounding(String syllable) {
    return bySound.get().getOrDefault(syllable, Set.of());
  }

  @Override
  public boolean together(String first, String second) {
    String pair = Pairs.of(first, second);
    if (names.holds(pair)) {
      return true;
    }
    for (int i = 0; i < snapshot.segments.size(); i++) {
      if (snapshot.segments.get(i).pairs(snapshot.leaves.get(i).reader()).mayHold(pair)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public Set<String> behind(String token) {
    Set<String> behind = new LinkedHashSet<>();
    for (ItemField field : FIELDS) {
      terms(
          IndexFields.paired(field),
          token,
          pair -> {
            String other = pair.substring(token.length()).strip();
            if (!other.isEmpty()) {
              behind.add(other);
            }
          });
    }
    behind.addAll(names.behind(token));
    return behind;
  }

  @Override
  public Set<String> before(List<String> run) {
    Set<String> before = new HashSet<>(names.before(run));
    try {
      StoredFields stored = snapshot.reader.storedFields();
      for (ItemField field : FIELDS) {
        TopDocs some = snapshot.searcher.search(queries.phrase(field, run), MOST_READ);
        for (ScoreDoc hit : some.scoreDocs) {
          addBefore(run, items.read(stored, hit.doc), before);
        }
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    return before;
  }

  private static void addBefore(List<String> run, Item item, Set<String> before) {
    addBefore(run, ExactText.words(item.text()), before);
    addBefore(run, ExactText.words(item.title()), before);
    item.path().forEach(h -> addBefore(run, ExactText.words(h.printed()), before));
  }

  private static void addBefore(List<String> run, List<String> tokens, Set<String> before) {
    for (int at = 1; at + run.size() <= tokens.size(); at++) {
      if (tokens.subList(at, at + run.size()).equals(run)) {
        before.add(tokens.get(at - 1));
      }
    }
  }

  @Override
  public long items(List<String> run) {
    Clause.Phrase phrase = new Clause.Phrase(ItemField.ANYWHERE, List.of(String.join(" ", run)));
    try {
      return snapshot.searcher.count(queries.of(phrase));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** The terms of a field that begin so, in all segments. */
  private void terms(String field, String prefix, Consumer<String> taker) {
    BytesRef wanted = new BytesRef(prefix);
    try {
      for (LeafReaderContext leaf : snapshot.leaves) {
        TermsEnum terms = Terms.getTerms(leaf.reader(), field).iterator();
        BytesRef term = terms.seekCeil(wanted) == TermsEnum.SeekStatus.END ? null : terms.term();
        while (term != null && StringHelper.startsWith(term, wanted)) {
          taker.accept(term.utf8ToString());
          term = terms.next();
        }
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
