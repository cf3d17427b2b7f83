package app.livery.lifecycle;

/** The letters that there are. Each has its texts under its name in {@code texts/mail_*}. */
public enum MailTemplate {
  CONFIRM,
  ACCOUNT_KNOWN,
  RESET,
  SET_UP,
  INVITE,
  TRIAL_JOINED,
  TRIAL_ENDING,
  TRIAL_ENDED,
  PASSWORD_CHANGED,
  SECOND_FACTOR_ON,
  SECOND_FACTOR_OFF,
  ACCOUNT_LOCKED,
  KEY_MADE,
  MEMBER_JOINED,
  HOOK_OFF,
  SUBSCRIPTION_TRIAL_ENDING,
  PAYMENT_FAILED,
  ACCESS_RESTRICTED,
  PAYMENT_RECOVERED,
  SUBSCRIPTION_ENDED,
  RECEIPT,
  REFUNDED
}
