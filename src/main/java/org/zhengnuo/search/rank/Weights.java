package org.zhengnuo.search.rank;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.zhengnuo.search.query.ItemField;

/** What single matches are worth to a score, whatever the engine that counts them. */
public final class Weights {
  /** An exact phrase in the item stands above one in a heading, a heading above owners. */
  private static final Map<ItemField, Float> FIELDS =
      Map.of(
          ItemField.TITLE, 4f,
          ItemField.TEXT, 3f,
          ItemField.PATH, 1.5f,
          ItemField.CHAPTER, 1.5f,
          ItemField.OWNER, 1f,
          ItemField.LEADER, 1f,
          ItemField.CODE, 1f,
          ItemField.PRINTED, 1f);

  /** Where a looser reading looks, and what a match there is worth to it. */
  public static final Map<ItemField, Float> LOOSE_FIELDS =
      Collections.unmodifiableMap(
          new EnumMap<>(Map.of(ItemField.TEXT, 1f, ItemField.TITLE, 1.2f, ItemField.PATH, 0.3f)));

  /** Another word for the same, beside the word that was typed. */
  public static final float ALIAS = 0.9f;

  /** The same words in another order: hardly anything, so that they stand below literal ones. */
  public static final float OTHER_ORDER = 0.001f;

  /** A word of a dictionary: it never decides what matches, only what of it comes first. */
  public static final float WORD = 0.2f;

  /** What a guessed spelling finds stands above what shares only words with it. */
  public static final float GUESSED = 1000;

  /** How much of the best score, whatever the filters, a row of a looser reading must reach. */
  public static final float LEAST_OF_BEST = 0.03f;

  private Weights() {}

  /** An exact phrase in a field. */
  public static float of(ItemField field) {
    return FIELDS.get(field);
  }
}
