package app.livery.proof.walls;

import java.util.concurrent.atomic.AtomicReference;

/** An unsafe way in: role and path are sometimes those of the tenant that was here before. */
public class OldTenant extends PathOnly {
  private final AtomicReference<String> before = new AtomicReference<>();

  @Override
  String statement() {
    return "select set_config('role', ?, true), set_config('search_path', ?, true)";
  }

  @Override
  String schema(String bound) {
    String old = before.getAndSet(bound);
    return old == null ? bound : old;
  }
}
