package app.livery.operations.folding;

/** The stream has moved under the reader's feet: what was read is out of date and is dropped. */
class StreamMoved extends RuntimeException {
  StreamMoved() {
    super("The stream is at another place now", null, false, false);
  }
}
