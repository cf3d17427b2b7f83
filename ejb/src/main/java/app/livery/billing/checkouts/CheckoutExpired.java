package app.livery.billing.checkouts;

import app.livery.kernel.Fact;
import java.util.UUID;

/**
 * A checkout is closed, and nothing came of it.
 *
 * @param subject the organisation
 */
public record CheckoutExpired(UUID subject, CheckoutRow checkout) implements Fact {}
