package app.livery.web.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** The REST API. Every resource of the application is found by its annotation. */
@ApplicationPath("/api/v1")
public class Api extends Application {}
