package org.zhengnuo.pages;

import java.util.List;
import org.zhengnuo.search.Snippet;

/**
 * One line in the reader.
 *
 * @param page of a PDF, 0 where the source has none
 * @param pieces its text, cut where a highlight begins or ends
 */
public record ReaderLine(int number, int page, List<Snippet> pieces) {}
