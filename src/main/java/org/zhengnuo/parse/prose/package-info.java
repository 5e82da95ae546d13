/**
 * Running text and the tables in it: headings, numbered paragraphs and narrative become drafts
 * under an outline, in the voice of their genre; drafts get their ids here.
 */
package org.zhengnuo.parse.prose;
