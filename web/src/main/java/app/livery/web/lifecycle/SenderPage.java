package app.livery.web.lifecycle;

import app.livery.kernel.EmailAddress;
import app.livery.lifecycle.senders.SenderRow;
import app.livery.lifecycle.senders.SenderState;
import app.livery.lifecycle.senders.Senders;
import app.livery.lifecycle.senders.Sending;
import app.livery.web.ui.Notices;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** Whom the brand's letters come from: what its zone has to say, what it says, what to do next. */
@Named
@ViewScoped
public class SenderPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject Senders senders;
  @Inject Sending sending;

  private SenderRow sender;
  private String name;
  private String address;
  private String replyTo;

  @PostConstruct
  void open() {
    sender = senders.mine();
    name = sender.name();
    address = text(sender.address());
    replyTo = text(sender.replyTo());
  }

  public void save() {
    sending.become(name, address, replyTo);
    open();
    Notices.say("sender.saved");
  }

  public void check() {
    sender = sending.check();
    Notices.say("sender.checked");
  }

  public void rotate() {
    sender = sending.rotate();
    Notices.say("sender.rotated");
  }

  /** Reads again what the last look has found; looks are taken by the clock. */
  public void refresh() {
    sender = senders.mine();
  }

  public SenderRow getSender() {
    return sender;
  }

  /** Whether there are records to look at. */
  public boolean isOwn() {
    return sender.state().isOwn();
  }

  /** Whether nothing is to be done, so that nobody has to wait in front of the page. */
  public boolean isSettled() {
    return sender.state() == SenderState.PLATFORM || getAdvice() == SenderAdvice.VERIFIED;
  }

  /** What to do next. */
  public SenderAdvice getAdvice() {
    return SenderAdvice.of(sender);
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getAddress() {
    return address;
  }

  public void setAddress(String address) {
    this.address = address;
  }

  public String getReplyTo() {
    return replyTo;
  }

  public void setReplyTo(String replyTo) {
    this.replyTo = replyTo;
  }

  private static String text(EmailAddress address) {
    return address == null ? "" : address.value();
  }
}
