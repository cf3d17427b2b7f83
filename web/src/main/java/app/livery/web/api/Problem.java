package app.livery.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * What went wrong, as RFC 9457 has it.
 *
 * @param type names the sort of problem for good; a page under it explains it
 * @param title the sort of problem in a few words
 * @param status the HTTP status
 * @param detail what to do about this one, in the caller's language
 * @param instance the path that was called
 * @param errors which fields are to blame; absent where none is
 * @param requestId names the call in logs and the audit trail
 * @param incident names the entry in the error log; present for faults of ours only
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

  /** What one field has to be. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public record FieldError(String field, String detail) {}
}
