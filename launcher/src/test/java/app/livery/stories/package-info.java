/**
 * The product as people live it, told in a real browser or by a plain HTTP client.
 *
 * <p>A story is a class {@code *Story} with {@code @ExtendWith(HouseUnderTest.class)}. It asks for
 * what it needs as parameters: the {@link app.livery.launcher.House}, a {@link
 * com.microsoft.playwright.Page} or the {@link app.livery.stories.Visitor} before it, {@link
 * app.livery.stories.Windows} for several people at once, or a {@link app.livery.stories.Caller}.
 * Many stories share a house with the demonstration cast, in no order that one may count on, so
 * each makes what it changes for itself, under names of its own, and gives back what it takes away.
 *
 * <p>A browser story fails by itself on an error in the browser's console, on a breach of the
 * content security policy and on a script error; it leaves a picture in {@code target/screenshots}
 * when it fails.
 */
package app.livery.stories;
