package org.zhengnuo.search;

/**
 * How far the reading of new papers is.
 *
 * @param papers how many are to be read in all, 0 where nothing is being read
 * @param read how many of them are done
 * @param file the one begun last, empty where none is
 */
public record Progress(int papers, int read, String file) {

  /** Nothing is being read. */
  public static final Progress NONE = new Progress(0, 0, "");
}
