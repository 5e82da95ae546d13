package org.zhengnuo.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.zhengnuo.model.Corpus;
import org.zhengnuo.model.ItemKind;
import org.zhengnuo.model.Leader;
import org.zhengnuo.model.Owner;
import org.zhengnuo.model.Ownership;
import org.zhengnuo.model.Role;
import org.zhengnuo.model.Unit;

/**
 * Hundreds of items put together from a seed: words, marks, numbers, owners and years at random.
 */
public final class RandomCorpus {
  private static final List<String> WORDS =
      List.of(
          "老旧小区",
          "改造",
          "义务教育",
          "专精特新",
          "企业",
          "市",
          "区",
          "商务",
          "电商",
          "跨境",
          "1.5万",
          "5.5%",
          "2,600",
          "15000",
          "个",
          "〔2031〕4号",
          "ＡＩ",
          "5G",
          "養老",
          "服务",
          "“",
          "”",
          "（",
          "）",
          "、",
          "，",
          "。",
          "；",
          " ",
          "托位",
          "二〇三一年",
          "㎡",
          "和",
          "10月底前",
          "的",
          "云川市",
          "林致远");

  private static final List<String> DEADLINES =
      List.of("", "年内", "6月底前", "2031年9月底前", "2030年12月15日前", "三季度", "长期", "到2032年");

  private final Random random;
  private final SampleCorpus sample = new SampleCorpus();

  private RandomCorpus(long seed) {
    random = new Random(seed);
  }

  /** The same seed gives the same corpus. */
  public static Corpus of(long seed, int items) {
    RandomCorpus corpus = new RandomCorpus(seed);
    corpus.sample.document("a-2030", "甲方案", "云政发〔2031〕4号", SampleCorpus.CITY, 2030);
    corpus.sample.document("b-2031", "乙方案", "", SampleCorpus.DISTRICT, 2031);
    corpus.sample.document("c-2032", "丙方案", "望政发〔2032〕1号", SampleCorpus.DISTRICT, 2032);
    for (int number = 1; number <= items; number++) {
      corpus.add(number);
    }
    return corpus.sample.corpus("random-" + seed);
  }

  private void add(int number) {
    int from = random.nextInt(5) == 0 ? 0 : 2028 + random.nextInt(4);
    sample.add(
        one(List.of("a-2030", "b-2031", "c-2032")),
        number,
        ItemKind.values()[random.nextInt(ItemKind.values().length)],
        SampleCorpus.chapter(1 + random.nextInt(5), ("章" + words(2)).strip()),
        words(3 + random.nextInt(25)),
        from,
        from + (from == 0 ? 0 : random.nextInt(3)),
        random.nextInt(4) == 0 ? Ownership.NONE : ownership(),
        one(DEADLINES));
  }

  private Ownership ownership() {
    List<Leader> leaders =
        SampleCorpus.leaders().stream().filter(_ -> random.nextInt(3) == 0).toList();
    List<Owner> owners = new ArrayList<>();
    for (Unit unit : SampleCorpus.units()) {
      if (random.nextInt(3) == 0) {
        owners.add(SampleCorpus.owner(Role.values()[random.nextInt(Role.values().length)], unit));
      }
    }
    return new Ownership(leaders, owners, "", "");
  }

  private String words(int count) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      text.append(one(WORDS));
    }
    return text.toString();
  }

  private <T> T one(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }
}
