package app.livery.web.identity;

import app.livery.identity.keys.KeyWish;
import app.livery.kernel.Scope;
import java.io.Serializable;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What a new key shall be. */
public class KeyForm implements Serializable {
  private static final long serialVersionUID = 1L;

  private String name;
  private List<String> scopes = new ArrayList<>();
  private int days = 90;

  KeyWish wish(Instant now) {
    return new KeyWish(
        name,
        scopes.stream().map(Scope::of).collect(Collectors.toSet()),
        now.plus(days, ChronoUnit.DAYS));
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public List<String> getScopes() {
    return scopes;
  }

  public void setScopes(List<String> scopes) {
    this.scopes = scopes;
  }

  public int getDays() {
    return days;
  }

  public void setDays(int days) {
    this.days = days;
  }
}
