package app.livery.web.ui.scripts;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.ResponseWriter;
import jakarta.faces.context.ResponseWriterWrapper;
import java.io.IOException;
import java.io.Writer;

/** Has the handlers of a page's events wait until PrimeFaces is there. */
final class LateScripts extends ResponseWriterWrapper {
  private static final String SCRIPT = "script";
  private static final String HANDLERS = "PrimeFaces.csp.";

  private boolean inScript;

  LateScripts(ResponseWriter wrapped) {
    super(wrapped);
  }

  @Override
  public void startElement(String name, UIComponent component) throws IOException {
    inScript = SCRIPT.equals(name);
    super.startElement(name, component);
  }

  @Override
  public void writeText(Object text, String property) throws IOException {
    boolean handlers = inScript && text.toString().startsWith(HANDLERS);
    super.writeText(handlers ? late(text.toString()) : text, property);
  }

  @Override
  public void endElement(String name) throws IOException {
    inScript = false;
    super.endElement(name);
  }

  @Override
  public ResponseWriter cloneWithWriter(Writer writer) {
    return new LateScripts(getWrapped().cloneWithWriter(writer));
  }

  static String late(String script) {
    return "document.addEventListener(\"DOMContentLoaded\",function(){" + script + "});";
  }
}
