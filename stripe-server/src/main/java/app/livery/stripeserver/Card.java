package app.livery.stripeserver;

import java.util.Arrays;
import java.util.Locale;

/** Stripe's test cards, and what becomes of a payment with them. */
enum Card {
  VISA("4242424242424242", "pm_card_visa", null, null, "Pays"),
  MASTERCARD("5555555555554444", "pm_card_mastercard", null, null, "Pays"),
  AMEX("378282246310005", "pm_card_amex", null, null, "Pays"),
  FAILS_LATER(
      "4000000000000341",
      "pm_card_chargeCustomerFail",
      "card_declined",
      "generic_decline",
      "Can be kept, then every payment fails"),
  DECLINED(
      "4000000000000002", "pm_card_chargeDeclined", "card_declined", "generic_decline", "Declined"),
  NO_FUNDS(
      "4000000000009995",
      "pm_card_chargeDeclinedInsufficientFunds",
      "card_declined",
      "insufficient_funds",
      "Insufficient funds"),
  EXPIRED("4000000000000069", "pm_card_chargeDeclinedExpiredCard", "expired_card", null, "Expired"),
  AUTHENTICATE(
      "4000000000003220",
      "pm_card_threeDSecure2Required",
      null,
      null,
      "Asks for confirmation each time"),
  DISPUTES("4000000000000259", "pm_card_createDispute", null, null, "Pays, then disputes");

  private final String number;
  private final String token;
  private final String code;
  private final String declineCode;
  private final String story;

  Card(String number, String token, String code, String declineCode, String story) {
    this.number = number;
    this.token = token;
    this.code = code;
    this.declineCode = declineCode;
    this.story = story;
  }

  static Card numbered(String number, String param) {
    String digits = number.replaceAll("[^0-9]", "");
    return Arrays.stream(values())
        .filter(card -> card.number.equals(digits))
        .findFirst()
        .orElseThrow(
            () ->
                new Refused(
                    402,
                    "card_error",
                    "incorrect_number",
                    "Your card number is incorrect.",
                    param));
  }

  /** The card behind a test token such as {@code pm_card_visa} or {@code tok_visa}, or null. */
  static Card token(String token) {
    String name = token.replaceFirst("^tok_", "pm_card_").replace("_visa_charge", "_charge");
    return Arrays.stream(values()).filter(card -> card.token.equals(name)).findFirst().orElse(null);
  }

  String number() {
    return number;
  }

  String last4() {
    return number.substring(number.length() - 4);
  }

  String brand() {
    return this == MASTERCARD || this == AMEX ? name().toLowerCase(Locale.ROOT) : "visa";
  }

  String story() {
    return story;
  }

  /** Whether it can be kept for later. */
  boolean isKept() {
    return code == null || this == FAILS_LATER;
  }

  boolean pays() {
    return code == null;
  }

  String code() {
    return code;
  }

  String declineCode() {
    return declineCode;
  }

  String message() {
    return this == EXPIRED
        ? "Your card has expired."
        : this == NO_FUNDS ? "Your card has insufficient funds." : "Your card was declined.";
  }
}
