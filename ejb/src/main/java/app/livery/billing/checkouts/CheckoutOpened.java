package app.livery.billing.checkouts;

import app.livery.kernel.Fact;
import java.util.UUID;

/**
 * Somebody of an organisation is on their way to pay.
 *
 * @param subject the organisation
 */
public record CheckoutOpened(UUID subject, CheckoutRow checkout) implements Fact {}
