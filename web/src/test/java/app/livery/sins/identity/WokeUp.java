package app.livery.sins.identity;

import app.livery.kernel.Fact;
import java.util.UUID;

/** A fact that is no record, so that it can change afterwards. */
public class WokeUp implements Fact {
  @Override
  public UUID subject() {
    return null;
  }
}
