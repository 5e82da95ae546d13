package org.zhengnuo.web;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.io.ManagedSelector;
import org.eclipse.jetty.io.SocketChannelEndPoint;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;

/**
 * Listens as Jetty does, and keeps the beginning of what a client asked last: of a request it
 * cannot read Jetty tells the error handler nothing, not even the format that was asked for.
 */
final class KeptLines extends ServerConnector {

  private static final int KEPT_BYTES = 1024;
  private static final Pattern REQUEST_LINE = Pattern.compile("[A-Z]+ ([^ ?#\r\n]*)");

  KeptLines(Server server, HttpConfiguration http, String host, int port) {
    super(server, new HttpConnectionFactory(http));
    setHost(host);
    setPort(port);
  }

  /** The path last asked for over a connection; empty where none can be told. */
  static String path(EndPoint connection) {
    return connection instanceof Kept kept ? kept.path : "";
  }

  @Override
  protected SocketChannelEndPoint newEndPoint(
      SocketChannel channel, ManagedSelector selector, SelectionKey key) {
    SocketChannelEndPoint connection = new Kept(channel, selector, key, this);
    connection.setIdleTimeout(getIdleTimeout());
    return connection;
  }

  private static final class Kept extends SocketChannelEndPoint {

    private volatile String path = "";

    Kept(SocketChannel channel, ManagedSelector selector, SelectionKey key, KeptLines connector) {
      super(channel, selector, key, connector.getScheduler());
    }

    /** Appends to the buffer; what begins like a request is taken for one. */
    @Override
    public int fill(ByteBuffer buffer) throws IOException {
      int filled = super.fill(buffer);
      if (filled > 0) {
        ByteBuffer start = buffer.slice(buffer.limit() - filled, Math.min(filled, KEPT_BYTES));
        Matcher line = REQUEST_LINE.matcher(StandardCharsets.ISO_8859_1.decode(start));
        path = line.lookingAt() ? line.group(1) : path;
      }
      return filled;
    }
  }
}
