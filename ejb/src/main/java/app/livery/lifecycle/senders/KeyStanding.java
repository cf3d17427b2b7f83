package app.livery.lifecycle.senders;

/** What a key is for at present. */
public enum KeyStanding {
  /** Made; its record has not been seen. */
  WAITING,
  /** Signs every letter. */
  SIGNING,
  /** Signs no more; its record stays for letters on their way. */
  LEAVING
}
