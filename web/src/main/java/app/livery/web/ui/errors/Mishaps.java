package app.livery.web.ui.errors;

import app.livery.kernel.CurrentCall;
import app.livery.kernel.NotAllowed;
import app.livery.kernel.RuleBroken;
import app.livery.operations.errors.DatabaseGone;
import app.livery.web.ui.PageReader;
import app.livery.web.ui.SignInNeeded;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.ExceptionQueuedEventContext;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Map;

/**
 * Answers whatever a page could not do, for all pages at once.
 *
 * <p>A refusal during an action becomes a message and the form stays as it was typed. What is not
 * there or not allowed becomes a page of its own. A page that lay open too long is opened afresh. A
 * page that meets an outage asks to come again. Anything else is a fault: it gets an incident that
 * people can quote, and during an action nothing of the page is lost.
 */
class Mishaps extends ExceptionHandlerWrapper {
  Mishaps(ExceptionHandler wrapped) {
    super(wrapped);
  }

  @Override
  public void handle() {
    FacesContext faces = FacesContext.getCurrentInstance();
    Iterator<ExceptionQueuedEvent> events = getUnhandledExceptionQueuedEvents().iterator();
    while (events.hasNext()) {
      ExceptionQueuedEventContext event = (ExceptionQueuedEventContext) events.next().getSource();
      events.remove();
      if (!faces.getResponseComplete()) answer(faces, event.getException(), event.getPhaseId());
    }
    super.handle();
  }

  private static void answer(FacesContext faces, Throwable thrown, PhaseId phase) {
    if (Causes.find(thrown, ViewExpiredException.class).isPresent()) {
      reopen(faces);
      return;
    }
    RuleBroken refusal = Causes.find(thrown, RuleBroken.class).orElse(null);
    boolean acting = faces.isPostback() && !PhaseId.RENDER_RESPONSE.equals(phase);
    if (refusal == null) fault(faces, thrown, acting);
    else if (isForStrangers(refusal)) signIn(faces);
    else if (acting && faces.getViewRoot() != null) Refusals.show(faces, refusal);
    else leave(faces, Fault.statusOf(refusal), refusal);
  }

  /** Somebody whose session is over is not told "no", they are asked to sign in again. */
  private static boolean isForStrangers(RuleBroken refusal) {
    CurrentCall call = CDI.current().select(CurrentCall.class).get();
    return refusal instanceof SignInNeeded
        || refusal instanceof NotAllowed && !call.actor().isSignedIn();
  }

  private static void fault(FacesContext faces, Throwable thrown, boolean acting) {
    if (!acting && DatabaseGone.is(thrown)) {
      leave(faces, Fault.statusOf(thrown), null);
      return;
    }
    String incident = CDI.current().select(FaultLog.class).get().record(thrown);
    if (acting && faces.getViewRoot() != null) Refusals.showFault(faces, incident);
    else leave(faces, Fault.statusOf(thrown), null);
  }

  private static void signIn(FacesContext faces) {
    HttpServletRequest request = (HttpServletRequest) faces.getExternalContext().getRequest();
    redirect(faces, "/sign-in?next=" + URLEncoder.encode(here(request), StandardCharsets.UTF_8));
  }

  private static void reopen(FacesContext faces) {
    String here = here((HttpServletRequest) faces.getExternalContext().getRequest());
    ExternalContext external = faces.getExternalContext();
    if (external.isResponseCommitted()) return;
    external.responseReset();
    Map<String, Object> shortly = Map.of("path", "/", "maxAge", 30);
    external.addResponseCookie(PageReader.NOTE_COOKIE, PageReader.EXPIRED, shortly);
    go(external, here);
  }

  /**
   * The address that the reader's browser shows. A form is sent to the page's path alone; what the
   * address says of tables and filters then stands in the referrer, which our pages send to
   * themselves only.
   */
  static String here(HttpServletRequest request) {
    Object forwarded = request.getAttribute("jakarta.servlet.forward.request_uri");
    String path = forwarded == null ? request.getRequestURI() : forwarded.toString();
    String query = request.getQueryString();
    if (query == null && request.getMethod().equals("POST")) query = queryBefore(request, path);
    return query == null ? path : path + "?" + query;
  }

  private static String queryBefore(HttpServletRequest request, String path) {
    String referrer = request.getHeader("Referer");
    int at = referrer == null ? -1 : referrer.indexOf(path + "?");
    return at < 0 ? null : referrer.substring(at + path.length() + 1);
  }

  private static void redirect(FacesContext faces, String url) {
    ExternalContext external = faces.getExternalContext();
    if (external.isResponseCommitted()) return;
    external.responseReset();
    go(external, url);
  }

  private static void go(ExternalContext external, String url) {
    try {
      external.redirect(url);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Gives up on the page and shows the one that says why. A part of a page cannot be refused in
   * words: the page is opened afresh, and its own address says them.
   */
  private static void leave(FacesContext faces, int status, RuleBroken refusal) {
    if (faces.getPartialViewContext().isAjaxRequest()) {
      HttpServletRequest request = (HttpServletRequest) faces.getExternalContext().getRequest();
      redirect(faces, refusal == null ? "/fault?status=" + status : here(request));
      return;
    }
    try {
      Fault.mark(faces.getExternalContext().getRequestMap(), refusal);
      faces.getExternalContext().responseSendError(status, "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    faces.responseComplete();
  }
}
