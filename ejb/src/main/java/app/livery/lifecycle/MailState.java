package app.livery.lifecycle;

/** A letter's life: waits, is taken by a worker, and then is with the mail server or given up. */
public enum MailState {
  QUEUED,
  SENDING,
  SENT,
  FAILED
}
