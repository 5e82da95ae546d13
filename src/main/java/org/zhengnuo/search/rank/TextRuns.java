package org.zhengnuo.search.rank;

import java.util.List;
import java.util.Set;

/** What stands side by side in the texts and names of an index, looked up without reading them. */
public interface TextRuns {

  /** The characters that sound like this syllable, without tone. */
  Set<String> sounding(String syllable);

  /** Whether two tokens may stand side by side somewhere; hardly ever true where they do not. */
  boolean together(String first, String second);

  /** The tokens that stand before a run; where it is frequent, those of some of its places. */
  Set<String> before(List<String> run);

  /** The tokens that stand behind a token. */
  Set<String> behind(String token);

  /** In how many items a run stands. */
  long items(List<String> run);
}
