package app.livery.stories.walls;

/** The routes about host names of a tenant's own. */
final class HostCases extends CaseBook {
  HostCases() {
    list("GET /hosts");
    made("POST /hosts", w -> w.wishes.host());
    one("GET /hosts/{id}", World::freshHost);
    one("POST /hosts/{id}/checks", World::freshHost);
    one("PUT /hosts/{id}/main", World::freshLiveHost);
    one("DELETE /hosts/{id}/main", World::freshLiveHost);
    one("DELETE /hosts/{id}", World::freshHost);
  }
}
