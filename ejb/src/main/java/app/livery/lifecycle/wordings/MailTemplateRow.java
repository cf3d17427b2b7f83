package app.livery.lifecycle.wordings;

import app.livery.lifecycle.MailTemplate;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * What one letter says in one language, as pages and programs see it.
 *
 * @param own whether these are the brand's own words
 * @param version names these words; whoever changes them says which they saw
 * @param fields the merge fields that may stand in it
 * @param changedBy null for the standard words
 * @param changedAt null for the standard words
 */
public record MailTemplateRow(
    MailTemplate template,
    String language,
    boolean own,
    Wording wording,
    String version,
    List<String> fields,
    String changedBy,
    Instant changedAt)
    implements Serializable {}
