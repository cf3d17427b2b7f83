/**
 * Ways in that can be handed around: trial links and offer links here, typed codes next door.
 *
 * <p>Decision: what they have in common (a label, a limit, an end, a switch) lives in {@link
 * app.livery.tenancy.links.Handout}, and uses are counted under the lock of its row, so that a
 * limit holds however many people arrive at once. The cost is that two who use the same link wait
 * for each other for a moment.
 */
package app.livery.tenancy.links;
