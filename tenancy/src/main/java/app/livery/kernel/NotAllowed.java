package app.livery.kernel;

/** The caller lacks the role or the scope for this. */
public class NotAllowed extends RuleBroken {}
