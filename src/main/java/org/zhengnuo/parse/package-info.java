/**
 * Genres: what kind of paper a text is, and the documents, sections, items and findings it parses
 * to.
 */
package org.zhengnuo.parse;
