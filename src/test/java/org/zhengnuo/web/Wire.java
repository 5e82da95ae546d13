package org.zhengnuo.web;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Sends what no well-behaved client would send. */
final class Wire {

  private Wire() {}

  /**
   * The whole answer, headers included.
   *
   * @param requests sent one after the other, a moment apart
   */
  static String ask(int port, String... requests) throws IOException, InterruptedException {
    try (Socket socket = new Socket("127.0.0.1", port)) {
      socket.setSoTimeout(5000);
      for (String request : requests) {
        socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
        socket.getOutputStream().flush();
        Thread.sleep(requests.length > 1 ? 300 : 0);
      }
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
