package app.livery.schedules;

/** A schedule whose work becomes due by the clock, and so too when the clock is moved. */
public interface Timely {
  void run();
}
