package org.zhengnuo.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.zhengnuo.ledger.Filings.JULY;
import static org.zhengnuo.ledger.Filings.JUNE;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Links under which units report. */
class InvitationsTest {

  private static final Instant NOW = Instant.parse("2031-07-01T08:00:00Z");
  private static final LocalDate UNTIL = LocalDate.of(2031, 7, 5);

  @TempDir private Path folder;

  /** What the office does, or a link is asked, at some moment. */
  private <T> T at(Instant moment, ZoneId zone, Function<Invitations, T> act) {
    try (LedgerFile file = LedgerFile.open(folder.resolve("l.db"), Clock.fixed(moment, zone))) {
      return act.apply(new Invitations(file));
    }
  }

  private <T> T now(Function<Invitations, T> act) {
    return at(NOW, ZoneOffset.UTC, act);
  }

  private Invitations.Sent invited() {
    return now(office -> office.invite("shang-wu", JUNE, UNTIL));
  }

  private Optional<Invitation> opened(LinkToken token) {
    return now(desk -> desk.opened(token));
  }

  private List<Invitation> all() {
    return now(Invitations::all);
  }

  private boolean opens(LinkToken token, String moment, ZoneId zone) {
    return at(Instant.parse(moment), zone, desk -> desk.opened(token).isPresent());
  }

  @Test
  void opensForItsUnitAndPeriod() {
    Invitations.Sent sent = invited();
    assertThat(opened(sent.token()))
        .contains(new Invitation("i1", "shang-wu", JUNE, NOW, UNTIL, Optional.empty()));
    assertThat(opened(new LinkToken("i1"))).as("its id").isEmpty();
    assertThat(opened(new LinkToken(""))).isEmpty();
  }

  /** Its last day is one of the zone of whoever opens it, and ends at midnight there. */
  @Test
  void opensOnItsLastDayAndNotAfter() {
    LinkToken token = invited().token();
    assertThat(opens(token, "2031-07-05T23:59:59Z", ZoneOffset.UTC)).isTrue();
    assertThat(opens(token, "2031-07-06T00:00:00Z", ZoneOffset.UTC)).isFalse();
    ZoneId east = ZoneId.of("Asia/Shanghai");
    assertThat(opens(token, "2031-07-05T15:59:59Z", east)).isTrue();
    assertThat(opens(token, "2031-07-05T16:00:00Z", east)).isFalse();
  }

  @Test
  void oneTakenBackOpensNoMore() {
    LinkToken token = invited().token();
    Optional<Invitation> revoked = now(office -> office.revoke("i1"));
    assertThat(revoked.flatMap(Invitation::revoked)).contains(NOW);
    assertThat(opened(token)).isEmpty();
    Optional<Invitation> again =
        at(NOW.plusSeconds(60), ZoneOffset.UTC, office -> office.revoke("i1"));
    assertThat(again).as("stays as it was").isEqualTo(revoked);
    Optional<Invitation> none = now(office -> office.revoke("i7"));
    assertThat(none).isEmpty();
  }

  /** A link sent again does not close the one before, which may be in use. */
  @Test
  void aSecondOneLeavesTheFirst() {
    LinkToken first = invited().token();
    LinkToken second = invited().token();
    assertThat(first.text()).isNotEqualTo(second.text()).matches("[A-Za-z0-9_-]{43}");
    now(office -> office.revoke("i2"));
    assertThat(opened(first).map(Invitation::id)).contains("i1");
    assertThat(opened(second)).isEmpty();
  }

  @Test
  void numbersThemAndListsTheNewestFirst() {
    invited();
    now(office -> office.invite("shang-wu", JULY, UNTIL));
    now(office -> office.invite("jiao-yu", JUNE, UNTIL));
    List<Invitation> all = now(Invitations::all);
    assertThat(all).extracting(Invitation::id).containsExactly("i3", "i2", "i1");
    assertThat(all).extracting(Invitation::period).containsExactly(JUNE, JULY, JUNE);
    assertThat(all.getFirst().unit()).isEqualTo("jiao-yu");
  }

  /** Whoever has the file, or its backup, has no link. */
  @Test
  void keepsNothingOfALinkButItsHash() throws IOException {
    Invitations.Sent sent = invited();
    String token = sent.token().text();
    assertThat(sent.toString()).doesNotContain(token);
    try (LedgerFile file = LedgerFile.open(folder.resolve("l.db"), Clock.systemUTC())) {
      new Invitations(file).opened(sent.token());
      assertThat(written()).as("open, its log beside it").doesNotContain(token);
    }
    assertThat(written()).doesNotContain(token).contains(sent.token().hash());
  }

  private String written() throws IOException {
    StringBuilder all = new StringBuilder();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        all.append(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
      }
    }
    return all.toString();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UPDATE invitation SET unit = 'jiao-yu'",
        "UPDATE invitation SET hash = 'another'",
        "UPDATE invitation SET until = '2099-01-01'",
        "UPDATE invitation SET period = '2031-08'",
        "UPDATE invitation SET revoked = NULL",
        "UPDATE invitation SET revoked = revoked + 1",
        "DELETE FROM invitation"
      })
  void nobodyChangesOrRemovesOne(String sql) throws SQLException {
    LinkToken token = invited().token();
    now(office -> office.revoke("i1"));
    try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("l.db"));
        Statement statement = other.createStatement()) {
      assertThatThrownBy(() -> statement.executeUpdate(sql)).isInstanceOf(SQLException.class);
    }
    assertThat(opened(token)).isEmpty();
    assertThat(all()).hasSize(1);
  }
}
