package app.livery.lifecycle;

import app.livery.kernel.TenantRef;

/**
 * A letter was queued.
 *
 * @param tenant whose letter it is; null for the platform's
 */
record MailQueued(TenantRef tenant) {}
