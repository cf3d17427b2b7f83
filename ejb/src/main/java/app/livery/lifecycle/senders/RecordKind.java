package app.livery.lifecycle.senders;

/** What a record of a sender's domain is for. */
public enum RecordKind {
  SPF,
  DKIM,
  DMARC
}
