package app.livery.launcher;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;

/**
 * A port somebody would like to listen on.
 *
 * @param number the wish; 0 means any free port
 * @param firm whether the wish was spoken aloud: a firm port that is busy is a refusal, any other
 *     gives way to a free one
 * @param setting the environment variable that chooses it, named in the refusal
 */
public record Port(int number, boolean firm, String setting) {
  private static final int CONNECT_MILLIS = 500;

  public Port {
    if (number < 0 || number > 65_535) {
      throw new CannotStart(setting + " must be a port between 0 and 65535, not " + number + ".");
    }
  }

  /** Any free port will do. */
  public static Port any() {
    return new Port(0, false, "");
  }

  /** This port if it is free, otherwise another. */
  public static Port preferably(int number) {
    return new Port(number, false, "");
  }

  /** Answers a port that was free a moment ago, or refuses. */
  public int claim() {
    if (number != 0 && isFree(number)) {
      return number;
    }
    if (firm && number != 0) {
      throw new CannotStart(
          "Port %d is busy: another program listens there. Stop it, or choose another port with %s."
              .formatted(number, setting));
    }
    return free();
  }

  private static int free() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new CannotStart("This machine gives out no free port: " + e.getMessage() + ".", e);
    }
  }

  /** Binding alone does not tell: a program on the wildcard address may share the port unseen. */
  private static boolean isFree(int number) {
    InetSocketAddress address = new InetSocketAddress(InetAddress.getLoopbackAddress(), number);
    try (ServerSocket socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(address, 1);
    } catch (IOException e) {
      return false;
    }
    try (Socket probe = new Socket()) {
      probe.connect(address, CONNECT_MILLIS);
      return false;
    } catch (ConnectException e) {
      return true;
    } catch (IOException e) {
      return false;
    }
  }
}
