package app.livery.billing.hooks;

import app.livery.kernel.TenantRef;

/** A tenant's endpoints have something to be told, once the transaction is through. */
record HookDue(TenantRef tenant) {}
