package app.livery.web.ui.errors;

import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;

/** Gives Faces the one place where faults and refusals of pages are answered. */
public class MishapsFactory extends ExceptionHandlerFactory {
  public MishapsFactory(ExceptionHandlerFactory wrapped) {
    super(wrapped);
  }

  @Override
  public ExceptionHandler getExceptionHandler() {
    return new Mishaps(getWrapped().getExceptionHandler());
  }
}
