package org.zhengnuo.roster;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.zhengnuo.model.Finding;
import org.zhengnuo.model.FindingCode;
import org.zhengnuo.model.Item;
import org.zhengnuo.model.Leader;
import org.zhengnuo.model.Place;

/** Reads who leads: 牵头领导 of items, people with a portfolio, leaders that a chronicle names. */
final class LeaderReader {
  /** Two to four characters, a name of a people with its dot, or a group such as 各市级领导. */
  private static final Pattern NAME =
      Pattern.compile("[\\p{IsHan}]{2,4}|[\\p{IsHan}]+[·•．][\\p{IsHan}·•．]+|.*领导.*");

  private final Office office;
  private final Misprints misprints;
  private final LeaderLedger ledger;
  private final List<Finding> findings;

  LeaderReader(Office office, Misprints misprints, LeaderLedger ledger, List<Finding> findings) {
    this.office = office;
    this.misprints = misprints;
    this.ledger = ledger;
    this.findings = findings;
  }

  /** Enters everybody an item names; gives those who lead it, in printed order. */
  List<Mention.Person> read(Item item, Place paper) {
    item.portfolio().ifPresent(p -> ledger.enter(mention(p.person(), paper, item)));
    item.event().stream()
        .flatMap(e -> e.people().stream())
        .forEach(p -> official(p.name(), p.office(), item, paper));
    List<Mention> leading =
        item.ownership().leaders().stream()
            .map(Leader::name)
            .map(n -> mention(n, paper, item))
            .toList();
    leading.forEach(ledger::enter);
    leading.stream()
        .filter(m -> !NAME.matcher(m.name()).matches())
        .forEach(m -> findings.add(unknown(m)));
    return leading.stream().map(Mention::person).toList();
  }

  private void official(String name, String post, Item item, Place paper) {
    Optional<Place> place = office.place(post, paper);
    Stream.of(mention(name, post + name, place.orElse(paper), post, item))
        .filter(m -> place.isPresent() && NAME.matcher(m.name()).matches())
        .forEach(ledger::enter);
  }

  /** Who leads an item is named in its clause, last of all names in it. */
  private Mention mention(String printed, Place place, Item item) {
    return mention(printed, item.ownership().clause(), place, "", item);
  }

  private Mention mention(String printed, String around, Place place, String post, Item item) {
    String name = printed.replaceAll("（.*?）|\\(.*?\\)|[\\s　]+|同志$", "");
    String corrected = misprints.corrected(name, around, item.span());
    return new Mention(corrected, name, place, post, item.span());
  }

  private static Finding unknown(Mention mention) {
    return new Finding(
        FindingCode.UNKNOWN_LEADER,
        "“" + mention.printed() + "”不像人名，请核对原文",
        mention.span().file(),
        mention.span().lastLine());
  }
}
