package app.livery.lifecycle.post;

/** What came of handing a letter to the mail server. */
public sealed interface PostReply
    permits PostReply.Completed, PostReply.Refused, PostReply.TimedOut {
  /** The server's or our own words about it, in a line. */
  String words();

  /** Whether the server has the letter now. */
  default boolean isCompleted() {
    return false;
  }

  /** Whether another try may go better. */
  default boolean isWorthAnotherTry() {
    return false;
  }

  /** The server has taken the letter over. */
  record Completed(String words) implements PostReply {
    @Override
    public boolean isCompleted() {
      return true;
    }
  }

  /** The server will never take this letter: no such address, or it is not wanted. */
  record Refused(String words) implements PostReply {}

  /** No server, no answer in time, or one that asks to come back later. */
  record TimedOut(String words) implements PostReply {
    @Override
    public boolean isWorthAnotherTry() {
      return true;
    }
  }
}
