package app.livery.migrations;

/**
 * One migration of the tenant schemas.
 *
 * @param version from the file's name, for example {@code 20261120_0905}; versions sort as text
 * @param name the rest of the file's name
 * @param sql what it does
 * @param checksum SHA-256 of the text, in hexadecimal
 */
public record Script(String version, String name, String sql, String checksum) {}
