package app.livery.tenancy.invites;

import java.time.Duration;

/** How long an invite stays open; what keeps the tenant's settings answers. */
public interface InviteValidity {
  Duration now();
}
