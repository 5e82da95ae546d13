package org.zhengnuo.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.io.ManagedSelector;
import org.eclipse.jetty.io.SocketChannelEndPoint;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.BufferUtil;

/**
 * Listens as Jetty does, and keeps the beginning of what a client asked last: of a request it
 * cannot read Jetty tells the error handler nothing, not even the format that was asked for. Also
 * knows whether a client has left while it is being answered.
 */
final class KeptLines extends ServerConnector {

  private static final int KEPT_BYTES = 1024;
  private static final Pattern REQUEST_LINE = Pattern.compile("([A-Z]+) ([^ ?#\r\n]*)");

  KeptLines(Server server, HttpConfiguration http, String host, int port) {
    super(server, new HttpConnectionFactory(http));
    setHost(host);
    setPort(port);
  }

  /** The path last asked for over a connection; empty where none can be told. */
  static String path(EndPoint connection) {
    return connection instanceof Kept kept ? kept.path : "";
  }

  /** The method last asked with; empty where none can be told. */
  static String method(EndPoint connection) {
    return connection instanceof Kept kept ? kept.method : "";
  }

  /** Whether whoever sent the request has hung up; asked by the thread that answers it. */
  static boolean left(HttpServletRequest request) {
    return connection(request) instanceof Kept kept && kept.left();
  }

  /** Ends the connection, so that half an answer is not taken for a whole one. */
  static void cut(HttpServletRequest request) {
    connection(request).close();
  }

  private static EndPoint connection(HttpServletRequest request) {
    return ServletContextRequest.getServletContextRequest(request)
        .getConnectionMetaData()
        .getConnection()
        .getEndPoint();
  }

  @Override
  protected SocketChannelEndPoint newEndPoint(
      SocketChannel channel, ManagedSelector selector, SelectionKey key) {
    SocketChannelEndPoint connection = new Kept(channel, selector, key, this);
    connection.setIdleTimeout(getIdleTimeout());
    return connection;
  }

  private static final class Kept extends SocketChannelEndPoint {

    private final ByteBuffer ahead = ByteBuffer.allocate(1).limit(0);
    private volatile String method = "";
    private volatile String path = "";

    Kept(SocketChannel channel, ManagedSelector selector, SelectionKey key, KeptLines connector) {
      super(channel, selector, key, connector.getScheduler());
    }

    /** Looks one byte ahead; {@link #fill} hands it over first. */
    boolean left() {
      try {
        if (!ahead.hasRemaining()) {
          int read = getChannel().read(ahead.clear());
          ahead.flip();
          return read < 0;
        }
        return false;
      } catch (IOException gone) {
        return true;
      }
    }

    /** Appends to the buffer; what begins like a request is taken for one. */
    @Override
    public int fill(ByteBuffer buffer) throws IOException {
      int first = ahead.hasRemaining() ? BufferUtil.append(buffer, ahead) : 0;
      int rest = super.fill(buffer);
      int filled = first == 0 ? rest : first + Math.max(0, rest);
      if (filled > 0) {
        ByteBuffer start = buffer.slice(buffer.limit() - filled, Math.min(filled, KEPT_BYTES));
        Matcher line = REQUEST_LINE.matcher(StandardCharsets.ISO_8859_1.decode(start));
        boolean request = line.lookingAt();
        method = request ? line.group(1) : method;
        path = request ? line.group(2) : path;
      }
      return filled;
    }
  }
}
