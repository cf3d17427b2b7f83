package app.livery.web.tenancy;

/** Why something is done to somebody; the audit trail keeps it. */
public record Reason(String reason) {}
