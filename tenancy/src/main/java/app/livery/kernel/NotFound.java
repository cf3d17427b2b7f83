package app.livery.kernel;

/** There is no such thing, or none that the caller may know of. */
public class NotFound extends RuleBroken {}
