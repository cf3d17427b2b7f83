package app.livery.billing.hooks;

/**
 * What came of posting something to the other side.
 *
 * @param status of HTTP; null where nobody answered
 * @param answer the beginning of what it said
 */
record HookReply(HookOutcome outcome, Integer status, String answer, int millis) {
  boolean isTaken() {
    return outcome == HookOutcome.TAKEN;
  }
}
