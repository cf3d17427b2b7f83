package app.livery.billing.subscriptions;

import app.livery.kernel.Change;
import app.livery.kernel.Fact;
import java.util.UUID;

/**
 * The brand waits for missing payments longer or shorter than before.
 *
 * @param subject the tenant
 */
public record PatienceChanged(
    UUID subject, Change<Integer> graceDays, Change<Integer> restrictedDays) implements Fact {}
