package app.livery.tenancy.codes;

import app.livery.kernel.Malformed;
import app.livery.tenancy.links.Days;
import app.livery.tenancy.links.Handout;
import app.livery.tenancy.links.LinkStatus;
import app.livery.tenancy.links.Terms;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A short code typed at sign-up, which lets somebody try the product for some days. Upper and lower
 * case are the same. A deleted one is kept for the record and its code can be given anew.
 */
@Entity
@Table(name = "invite_code")
public class InviteCode extends Handout {
  /** Without those that look like others: 0 O, 1 I L. */
  private static final String LETTERS = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";

  private static final int LENGTH = 8;
  private static final Pattern FORM = Pattern.compile("[A-Z0-9][A-Z0-9-]{2,30}[A-Z0-9]");
  private static final SecureRandom RANDOM = new SecureRandom();

  private String code;
  private int days;

  @Column(name = "deleted_at")
  private Instant deletedAt;

  protected InviteCode() {}

  /** A new code; an empty text stands for one of eight random letters. */
  InviteCode(String text, String label, int days, Terms terms, String by, Instant now) {
    super(label, terms, by, now);
    this.code = text == null || text.isBlank() ? random() : normal(text);
    if (!FORM.matcher(code).matches()) throw new Malformed("code", "code");
    this.days = Days.check("days", days, 1);
  }

  /** A code as it is stored and compared. */
  static String normal(String text) {
    return text == null ? "" : text.strip().toUpperCase(Locale.ROOT);
  }

  private static String random() {
    StringBuilder letters = new StringBuilder(LENGTH);
    for (int i = 0; i < LENGTH; i++)
      letters.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
    return letters.toString();
  }

  /** Counts one more person in. @return when their time is up */
  Instant redeem(Instant now) {
    countUse(now);
    return Days.after(now, days);
  }

  void check(Instant now) {
    requireActive(now);
  }

  @Override
  protected void requireActive(Instant now) {
    LinkStatus status = status(now);
    if (status == LinkStatus.OFF) throw new CodeOff();
    if (status == LinkStatus.EXPIRED) throw new CodeExpired();
    if (status == LinkStatus.SPENT) throw new CodeExhausted();
  }

  boolean off(Instant now) {
    return switchOff(now);
  }

  boolean on() {
    return switchOn();
  }

  void delete(Instant now) {
    deletedAt = now;
  }

  boolean isDeleted() {
    return deletedAt != null;
  }

  InviteCodeRow row(Instant now) {
    return new InviteCodeRow(
        id(),
        code,
        label(),
        days,
        uses(),
        useLimit(),
        expiresAt(),
        status(now),
        createdAt(),
        createdBy());
  }
}
