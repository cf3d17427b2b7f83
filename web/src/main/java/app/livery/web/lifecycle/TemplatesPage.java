package app.livery.web.lifecycle;

import app.livery.lifecycle.MailTemplate;
import app.livery.lifecycle.wordings.MailTemplateRow;
import app.livery.lifecycle.wordings.Wordings;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** The letters of a brand, and in which languages it has them say its own words. */
@Named
@ViewScoped
public class TemplatesPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject Wordings wordings;

  private List<MailTemplateRow> rows;

  @PostConstruct
  void open() {
    rows = wordings.list();
  }

  public List<MailTemplate> getLetters() {
    return List.of(MailTemplate.values());
  }

  /** What a letter says in each language. */
  public List<MailTemplateRow> of(MailTemplate letter) {
    return rows.stream().filter(row -> row.template() == letter).toList();
  }
}
