package app.livery.kernel;

import java.time.Instant;

/** The application's clock was moved by hand: what waits for a time is due now. */
public record ClockMoved(Instant now) {}
