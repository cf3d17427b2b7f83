package app.livery.kernel;

import java.util.Locale;
import java.util.regex.Pattern;

/** A well-formed e-mail address in lower case, at most 254 characters. */
public record EmailAddress(String value) implements Value<String> {
  private static final Pattern FORM =
      Pattern.compile(
          "[a-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)*[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?");

  /**
   * @throws Malformed at field {@code email} when it is no address
   */
  public EmailAddress {
    value = value == null ? "" : value.strip().toLowerCase(Locale.ROOT);
    if (value.length() > 254 || !FORM.matcher(value).matches())
      throw new Malformed("email", "email");
  }

  public String domain() {
    return value.substring(value.indexOf('@') + 1);
  }

  @Override
  public String toString() {
    return value;
  }
}
