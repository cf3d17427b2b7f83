package app.livery.web.billing;

import app.livery.billing.inbox.Receipt;
import app.livery.billing.inbox.Receiving;
import app.livery.billing.stripe.SignedLetter;
import app.livery.billing.wiring.Wiring;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;

/**
 * Where Stripe tells what has happened. It reads the very bytes that were signed, and answers 200
 * only for what is kept; Stripe comes again after anything else.
 */
@WebServlet(Wiring.WEBHOOK)
public class WebhookServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final int MOST_BYTES = 256 * 1024;

  private static final Map<Receipt, Integer> ANSWERS =
      Map.of(
          Receipt.STORED, HttpServletResponse.SC_OK,
          Receipt.UNSIGNED, HttpServletResponse.SC_BAD_REQUEST,
          Receipt.MALFORMED, HttpServletResponse.SC_BAD_REQUEST,
          Receipt.UNREADABLE, HttpServletResponse.SC_INTERNAL_SERVER_ERROR,
          Receipt.UNWIRED, HttpServletResponse.SC_NOT_FOUND);

  @Inject transient Receiving receiving;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    byte[] body = request.getInputStream().readNBytes(MOST_BYTES + 1);
    if (body.length > MOST_BYTES) {
      response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
      return;
    }
    Receipt receipt =
        receiving.receive(new SignedLetter(body, request.getHeader("Stripe-Signature")));
    response.setStatus(ANSWERS.get(receipt));
    response.setContentType("text/plain");
    response.getWriter().write(receipt.name());
  }
}
