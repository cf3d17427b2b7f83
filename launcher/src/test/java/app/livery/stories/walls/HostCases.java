package app.livery.stories.walls;

/** The routes about host names of a tenant's own, and about what it may have of its own. */
final class HostCases extends CaseBook {
  HostCases() {
    list("GET /features");
    list("GET /hosts");
    made("POST /hosts", w -> w.wishes.host());
    one("GET /hosts/{id}", World::freshHost);
    one("POST /hosts/{id}/checks", World::freshHost);
    one("PUT /hosts/{id}/main", World::freshLiveHost);
    one("DELETE /hosts/{id}/main", World::freshLiveHost);
    one("DELETE /hosts/{id}", World::freshHost);
  }
}
