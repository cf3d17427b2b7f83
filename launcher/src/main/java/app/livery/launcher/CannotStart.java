package app.livery.launcher;

/** Livery cannot run here; the message is one sentence that says why and what to do about it. */
public class CannotStart extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public CannotStart(String sentence) {
    super(sentence);
  }

  public CannotStart(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
