package app.livery.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * What went wrong, as RFC 9457 has it.
 *
 * @param type names the sort of problem for good; a page under it explains it
 * @param title the sort of problem in a few words
 * @param status the HTTP status
 * @param detail what to do about this one, in the caller's language; absent where the title says it
 *     all
 * @param instance the path that was called
 * @param errors which fields are to blame; absent where none is
 * @param requestId names the call in logs and the audit trail
 * @param incident names the entry in the error log; absent unless the fault is ours
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
    String type,
    String title,
    int status,
    String detail,
    String instance,
    List<FieldError> errors,
    String requestId,
    String incident) {
  /** The media type of problems. */
  public static final String TYPE = "application/problem+json";

  /**
   * What one field has to be.
   *
   * @param field its path in the body, or the name of the parameter or header
   * @param detail what is expected; absent where the problem's own detail says it
   */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public record FieldError(String field, String detail) {}
}
