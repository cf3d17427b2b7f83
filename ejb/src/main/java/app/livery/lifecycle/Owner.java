package app.livery.lifecycle;

import app.livery.kernel.EmailAddress;
import java.util.UUID;

/** Somebody who owns an organisation, as letters need them. */
record Owner(UUID id, EmailAddress email, String name, String language) {}
