package app.livery.web.ui;

import jakarta.faces.application.FacesMessage;

/** Says that every seat is occupied; to those who may buy, it shows where more are bought. */
public class SeatsMessage extends FacesMessage {
  private static final long serialVersionUID = 1L;

  public SeatsMessage(String sentence) {
    super(SEVERITY_ERROR, sentence, "");
  }
}
