package app.livery.web.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** The one place where a fault inside the API becomes an answer. */
@Provider
public class Faults implements ExceptionMapper<Throwable> {
  @Inject Problems problems;

  @Context UriInfo uri;
  @Context HttpHeaders headers;

  @Override
  public Response toResponse(Throwable fault) {
    if (fault instanceof WebApplicationException web) return toResponse(web);
    return answer(problems.refusal(fault, triedKey()), fault);
  }

  private Response toResponse(WebApplicationException web) {
    Response own = web.getResponse();
    if (own.getStatus() < 400 || own.hasEntity()) return own;
    if (own.getStatus() >= 500) return answer(problems.refusal(web, triedKey()), web);
    Refusal refusal = Refusal.of(HttpRefusals.keyOf(own.getStatus()), own.getStatus());
    ResponseBuilder answer = Response.fromResponse(answer(refusal, web));
    if (own.getHeaderString(HttpHeaders.ALLOW) != null)
      answer.header(HttpHeaders.ALLOW, own.getHeaderString(HttpHeaders.ALLOW));
    return answer.build();
  }

  /** The answer to a refusal, in the caller's language. */
  Response answer(Refusal refusal, Throwable fault) {
    String path = uri.getRequestUri().getPath();
    Problem problem =
        problems.tell(refusal, fault, path, headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
    ResponseBuilder answer =
        Response.status(refusal.status()).type(MediaType.valueOf(Problem.TYPE)).entity(problem);
    refusal.headers().forEach(answer::header);
    return answer.build();
  }

  private boolean triedKey() {
    return headers.getHeaderString(HttpHeaders.AUTHORIZATION) != null;
  }
}
