package app.livery.billing.ledger;

import app.livery.kernel.Credits;
import app.livery.kernel.Money;
import app.livery.kernel.OrganisationId;
import java.io.Serializable;

/**
 * What the return of money has done to the credits that were bought with it.
 *
 * @param wallet whose
 * @param moved how many credits went back with this word; negative where they were given again
 * @param owed what the organisation owes now
 * @param gone how much of the payment is gone in all
 */
public record Clawback(OrganisationId wallet, Credits moved, Credits owed, Money gone)
    implements Serializable {}
