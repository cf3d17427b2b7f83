package app.livery.lifecycle.notices;

import app.livery.kernel.Actor;
import app.livery.kernel.CurrentCall;
import app.livery.kernel.NotAllowed;
import app.livery.kernel.Open;
import app.livery.kernel.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Lets people choose what they are written to about. */
@UseCase
public class Muting {
  @Inject MutedNotices muted;
  @Inject CurrentCall call;
  @Inject Clock clock;

  /** All notices, and whether the caller wants them. */
  @Open
  public List<NoticeRow> mine() {
    Set<Notice> without = muted.of(me());
    return Arrays.stream(Notice.values())
        .map(one -> new NoticeRow(one.code(), !without.contains(one)))
        .toList();
  }

  /** Sends the caller a kind of letter from now on, or does not. */
  @Open
  public void choose(Notice notice, boolean wanted) {
    if (wanted) muted.unmute(me(), notice);
    else muted.mute(me(), notice, clock.instant());
  }

  private UUID me() {
    Actor actor = call.actor();
    if (actor.kind() != Actor.Kind.PERSON) throw new NotAllowed();
    return actor.id();
  }
}
