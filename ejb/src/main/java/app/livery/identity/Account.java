package app.livery.identity;

import app.livery.kernel.EmailAddress;
import java.io.Serializable;
import java.util.UUID;

/**
 * Somebody who may sign in: a person of the current tenant, or a member of the staff.
 *
 * @param active false while they are suspended
 * @param privileged runs the tenant or the platform, so that a second factor is asked of them
 */
record Account(
    UUID id, EmailAddress email, String name, String language, boolean active, boolean privileged)
    implements Serializable {}
