package app.livery.web.tenancy;

/** What people call it from now on. */
public record NewName(String name) {}
