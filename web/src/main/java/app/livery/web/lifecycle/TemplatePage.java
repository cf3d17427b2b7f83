package app.livery.web.lifecycle;

import app.livery.kernel.EmailAddress;
import app.livery.lifecycle.MailTemplate;
import app.livery.lifecycle.TryingOut;
import app.livery.lifecycle.wordings.MailTemplateRow;
import app.livery.lifecycle.wordings.Rewording;
import app.livery.lifecycle.wordings.Wording;
import app.livery.lifecycle.wordings.Wordings;
import app.livery.web.ui.Functions;
import app.livery.web.ui.Go;
import app.livery.web.ui.Notices;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.cdi.Param;

/** One letter in one language: what it says, how it looks, and back to the standard words. */
@Named
@ViewScoped
public class TemplatePage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject Wordings wordings;
  @Inject Rewording rewording;
  @Inject TryingOut tryingOut;

  @Inject
  @Param(pathIndex = 0)
  String named;

  @Inject
  @Param(pathIndex = 1)
  String spoken;

  private MailTemplateRow row;
  private MailTemplateRow theirs;
  private String subject;
  private String text;
  private String html;

  @PostConstruct
  void open() {
    show(wordings.get(MailTemplatesResource.letter(named == null ? "" : named), language()));
  }

  private void show(MailTemplateRow shown) {
    row = shown;
    theirs = null;
    subject = row.wording().subject();
    text = row.wording().text();
    html = row.wording().html();
  }

  /** Keeps the words; where somebody else has changed them meanwhile, shows theirs instead. */
  public void save() {
    MailTemplateRow now = wordings.get(row.template(), row.language());
    if (now.version().equals(row.version())) say(row.version());
    else theirs = now;
  }

  /** Keeps the words in place of those that somebody else has put there meanwhile. */
  public void saveOverTheirs() {
    say(theirs.version());
  }

  /** Goes on from the words that somebody else has put there; one's own are lost. */
  public void takeTheirs() {
    show(theirs);
  }

  private void say(String seen) {
    show(rewording.say(row.template(), row.language(), wanted(), seen));
    Notices.say("templates.saved");
  }

  /** Sends what stands in the form, saved or not, to whoever looks at it. */
  public void test() {
    EmailAddress to = tryingOut.send(row.template(), row.language(), wanted());
    Notices.say("templates.tested", to.value());
  }

  public String reset() {
    rewording.reset(row.template(), row.language(), row.version());
    Notices.say("templates.reset");
    return Go.to(getPath());
  }

  private Wording wanted() {
    return new Wording(subject, text, html);
  }

  private String language() {
    return spoken == null ? "en" : spoken;
  }

  public MailTemplateRow getRow() {
    return row;
  }

  /** What the letter says by now, where somebody has changed it meanwhile; null otherwise. */
  public MailTemplateRow getTheirs() {
    return theirs;
  }

  public MailTemplate getLetter() {
    return row.template();
  }

  /** The letter's and the language's name. */
  public String getTitle() {
    return Functions.word(row.template());
  }

  public String getPath() {
    return "/mail-template/" + row.template() + "/" + row.language();
  }

  public String getPreviewPath() {
    return "/mail-preview/" + row.template() + "/" + row.language();
  }

  /** Which way the letter's language runs. */
  public String getDirection() {
    return row.language().equals("ar") ? "rtl" : "ltr";
  }

  /** The merge fields as they are written. */
  public List<String> getFields() {
    return row.fields().stream().map(name -> "{{" + name + "}}").toList();
  }

  public String getSubject() {
    return subject;
  }

  public void setSubject(String subject) {
    this.subject = subject;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }

  public String getHtml() {
    return html;
  }

  public void setHtml(String html) {
    this.html = html;
  }
}
