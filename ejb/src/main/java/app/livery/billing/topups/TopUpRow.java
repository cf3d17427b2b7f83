package app.livery.billing.topups;

import app.livery.kernel.Credits;
import app.livery.kernel.Money;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * A top-up as its payer sees it.
 *
 * @param url where it is paid; null unless it is open
 */
public record TopUpRow(
    UUID id, Credits credits, Money price, TopUpState state, String url, Instant createdAt)
    implements Serializable {}
