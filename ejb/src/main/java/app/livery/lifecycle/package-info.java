/**
 * The letters that the product sends, in the name and the colours of the brand whose affair it is.
 *
 * <p>Decision: a letter is a row, written in the transaction that causes it, and posted by a worker
 * afterwards. It goes out if and only if its cause was committed, and waits while the mail server
 * is away. What it says is sealed at rest, because it may carry the secret of a link, and erased
 * once it is sent or given up. Cost: a crash between the mail server's yes and our own note of it
 * sends a letter a second time; it bears the same Message-ID, by which mailboxes know it.
 */
package app.livery.lifecycle;
