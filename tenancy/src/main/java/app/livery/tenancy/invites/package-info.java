/**
 * Invites: the worked example of how a capability reads. Start with {@link
 * app.livery.tenancy.invites.Invite}, which owns the rules, then {@link
 * app.livery.tenancy.invites.Inviting}, which is what people do with it; {@link
 * app.livery.tenancy.invites.Invites} is where they are kept.
 *
 * <p>Decision: the secret of a link is stored as a hash and leaves twice only, to the caller who
 * made it and to the mail that carries it ({@link app.livery.tenancy.invites.InviteLink}); facts
 * never hold it. The cost is that a lost link cannot be shown again, only sent anew, which kills
 * the old one.
 *
 * <p>Decision: an invite holds no seat until it is accepted, so that unanswered ones block nobody.
 * The cost is that an acceptance can be refused because the last seat has gone.
 */
package app.livery.tenancy.invites;
