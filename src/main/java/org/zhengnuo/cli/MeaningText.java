package org.zhengnuo.cli;

import java.io.PrintWriter;
import org.zhengnuo.search.MeaningState;

/** How far the vectors are, for a reader. */
final class MeaningText {

  private MeaningText() {}

  static void print(MeaningState state, PrintWriter out) {
    out.println(
        switch (state.status()) {
          case READY -> "语义向量：" + state.vectors() + " 条文字，齐全";
          case COMPUTING -> "语义向量：" + state.vectors() + " / " + state.texts() + " 条文字，尚未算完";
          case OFF, UNAVAILABLE -> "不按意思检索：" + state.reason();
        });
    out.flush();
  }
}
