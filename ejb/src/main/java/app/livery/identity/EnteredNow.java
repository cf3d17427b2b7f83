package app.livery.identity;

import java.io.Serializable;

/** A tenant was entered: what to tell its own stream, and the session's new secret. */
record EnteredNow(TenantEntered fact, SignedIn signedIn) implements Serializable {}
