package app.livery.lifecycle.senders;

import app.livery.kernel.EmailAddress;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * Whom a brand's letters come from, as pages and programs see it.
 *
 * @param name that people read
 * @param address the brand's own; null for none
 * @param replyTo where answers go; null for the address itself
 * @param sendsFrom the address that letters come from at present
 * @param stateBy who brought it to its state
 * @param checkedAt when the records were last looked at; null for never
 * @param nextCheckAt when they are looked at again; null where there is nothing to look at
 * @param records what has to stand in the zone of the domain, and what was found; empty without one
 * @param keys those that sign, wait or leave; newest first
 */
public record SenderRow(
    String name,
    EmailAddress address,
    EmailAddress replyTo,
    EmailAddress sendsFrom,
    SenderState state,
    String stateBy,
    Instant stateAt,
    Instant checkedAt,
    Instant nextCheckAt,
    List<SenderRecord> records,
    List<MailKeyRow> keys)
    implements Serializable {}
