package app.livery.web.lifecycle;

import app.livery.kernel.Actor;
import app.livery.kernel.CurrentCall;
import app.livery.lifecycle.notices.Muting;
import app.livery.lifecycle.notices.Notice;
import app.livery.lifecycle.notices.NoticeRow;
import app.livery.web.ui.Notices;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** The part of the profile about what one is written to about. */
@Named
@ViewScoped
public class OwnNoticesCard implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject Muting muting;
  @Inject CurrentCall call;

  private boolean memberJoined;

  @PostConstruct
  void open() {
    if (isOffered()) memberJoined = wants(Notice.MEMBER_JOINED);
  }

  public void save() {
    muting.choose(Notice.MEMBER_JOINED, memberJoined);
    Notices.say("notices.saved");
  }

  private boolean wants(Notice notice) {
    return muting.mine().stream()
        .filter(row -> row.notice().equals(notice.code()))
        .anyMatch(NoticeRow::wanted);
  }

  /** Whether there is anything to choose: the staff get no such letters. */
  public boolean isOffered() {
    return call.tenant().isPresent() && call.actor().kind() == Actor.Kind.PERSON;
  }

  public boolean isMemberJoined() {
    return memberJoined;
  }

  public void setMemberJoined(boolean wanted) {
    memberJoined = wanted;
  }
}
