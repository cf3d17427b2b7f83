package app.livery.lifecycle.senders;

/** What is wrong with a record that is there. */
public enum RecordFault {
  /** There are several where there may be one, so receivers heed none. */
  SEVERAL,
  /** It says something that the standard does not know, so receivers heed nothing of it. */
  UNREADABLE,
  /** SPF: it does not let the installation's mail servers send, or says so behind its end. */
  NOT_INCLUDED,
  /** SPF: following it takes more look-ups than receivers make. */
  TOO_MANY_LOOKUPS,
  /** DMARC: it does not say what becomes of letters, or says something unknown. */
  NO_POLICY,
  /** DKIM: only a part of the key is there. */
  CUT,
  /** DKIM: it tells another key. */
  OTHER_KEY,
  /** DKIM: the key is said to be withdrawn. */
  WITHDRAWN,
  /** DKIM: the key is said to be a trial, or for something else than mail. */
  NOT_FOR_MAIL
}
