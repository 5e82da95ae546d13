package org.zhengnuo.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The invitations of a ledger file: under the link of one, and under nothing else, a unit reports
 * for a period. A new one for the same unit and period leaves the one before as it is.
 */
public final class Invitations {

  private static final String SELECT =
      "SELECT id, unit, period, made, until, revoked FROM invitation ";

  private final LedgerConnections connections;
  private final Clock clock;

  public Invitations(LedgerFile ledger) {
    connections = ledger.connections();
    clock = ledger.clock();
  }

  /**
   * An invitation with its link, which can be told only now.
   *
   * @param token what its link ends with
   */
  public record Sent(Invitation invitation, LinkToken token) {}

  /**
   * @param until not before today
   */
  public Sent invite(String unit, ReportPeriod period, LocalDate until) {
    LinkToken token = LinkToken.fresh();
    Instant made = Instant.ofEpochMilli(clock.millis());
    return connections.write(
        file -> {
          int number = LedgerSchema.number(file, "SELECT count(*) + 1 FROM invitation");
          Invitation invitation =
              new Invitation("i" + number, unit, period, made, until, Optional.empty());
          add(file, invitation, token);
          return new Sent(invitation, token);
        });
  }

  private static void add(Connection file, Invitation invitation, LinkToken token)
      throws SQLException {
    try (PreparedStatement row =
        file.prepareStatement(
            "INSERT INTO invitation (id, hash, unit, period, made, until) VALUES (?,?,?,?,?,?)")) {
      row.setString(1, invitation.id());
      row.setString(2, token.hash());
      row.setString(3, invitation.unit());
      row.setString(4, invitation.period().token());
      row.setLong(5, invitation.made().toEpochMilli());
      row.setString(6, invitation.until().toString());
      row.executeUpdate();
    }
  }

  /** The invitation that a link opens today; empty where it is forged, expired or revoked. */
  public Optional<Invitation> opened(LinkToken token) {
    LocalDate today = LocalDate.now(clock);
    return asked("WHERE hash = ?", token.hash()).stream()
        .filter(found -> found.isOpenOn(today))
        .findFirst();
  }

  /** All that were ever made, newest first. */
  public List<Invitation> all() {
    return asked("WHERE ? = '' ORDER BY made DESC, rowid DESC", "");
  }

  /**
   * Closes an invitation for good; once closed, it stays as it was.
   *
   * @return it, as it is now; empty where there is none of this id
   */
  public Optional<Invitation> revoke(String id) {
    long now = clock.millis();
    connections.write(
        file -> {
          try (PreparedStatement row =
              file.prepareStatement(
                  "UPDATE invitation SET revoked = ? WHERE id = ? AND revoked IS NULL")) {
            row.setLong(1, now);
            row.setString(2, id);
            return row.executeUpdate();
          }
        });
    return asked("WHERE id = ?", id).stream().findFirst();
  }

  private List<Invitation> asked(String where, String value) {
    return connections.read(
        file -> {
          try (PreparedStatement asked = file.prepareStatement(SELECT + where)) {
            asked.setString(1, value);
            return read(asked);
          }
        });
  }

  private static List<Invitation> read(PreparedStatement asked) throws SQLException {
    List<Invitation> read = new ArrayList<>();
    try (ResultSet row = asked.executeQuery()) {
      while (row.next()) {
        read.add(
            new Invitation(
                row.getString(1),
                row.getString(2),
                ReportPeriod.find(row.getString(3)).orElseThrow(),
                Instant.ofEpochMilli(row.getLong(4)),
                LocalDate.parse(row.getString(5)),
                Optional.of(row.getLong(6))
                    .filter(millis -> millis > 0)
                    .map(Instant::ofEpochMilli)));
      }
    }
    return read;
  }
}
