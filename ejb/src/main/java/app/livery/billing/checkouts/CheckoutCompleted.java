package app.livery.billing.checkouts;

import app.livery.kernel.Fact;
import java.util.UUID;

/**
 * Somebody has been through the checkout, and its subscription is there.
 *
 * @param subject the organisation
 */
public record CheckoutCompleted(UUID subject, CheckoutRow checkout) implements Fact {}
