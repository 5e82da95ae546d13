package org.zhengnuo.model;

/**
 * Which item it is.
 *
 * @param id {@code <document id>-<number>}, unique and stable; unnumbered text takes its first
 *     line, {@code -L173}
 */
public record Identity(String id, String documentId, Numbering numbering) {}
