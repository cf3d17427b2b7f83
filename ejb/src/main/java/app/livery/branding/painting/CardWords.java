package app.livery.branding.painting;

import java.util.List;

/**
 * What a preview card says.
 *
 * @param rightToLeft whether its language runs from right to left
 * @param headline what this is, in a few words
 * @param facts the deal in short: "14 days free", "5 seats"; may be empty
 * @param host where the link leads
 */
public record CardWords(boolean rightToLeft, String headline, List<String> facts, String host) {}
