package app.livery.billing.topups;

import app.livery.kernel.Credits;
import app.livery.kernel.Money;
import java.io.Serializable;

/** So many credits for so much money. */
public record TopUpOffer(Credits credits, Money price) implements Serializable {}
