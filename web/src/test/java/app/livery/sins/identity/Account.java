package app.livery.sins.identity;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** An entity whose state anybody may change. */
@Entity
public class Account {
  @Id private long id;
  String open;

  public void setId(long id) {
    this.id = id;
  }

  long id() {
    return id;
  }
}
