package app.livery.billing.hooks;

import java.io.Serializable;
import java.util.List;

/**
 * A delivery with each time it was tried.
 *
 * @param attempts the last first; a hundred at most
 */
public record TriedDelivery(HookDeliveryRow delivery, List<HookAttemptRow> attempts)
    implements Serializable {}
