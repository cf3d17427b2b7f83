package app.livery.proof.walls;

import app.livery.kernel.Ids;
import app.livery.kernel.TenantRef;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.Random;

/** What tenants do all day. Each act looks at what it sees and tells the report. */
final class Operations {
  private static final int FEW = 20;

  private final Wall wall;
  private final Yard yard;
  private final Report report;

  Operations(Wall wall, Yard yard, Report report) {
    this.wall = wall;
    this.yard = yard;
    this.report = report;
  }

  /** One of the acts, as chance will have it. */
  void act(Random chance) {
    TenantRef tenant = yard.tenant(chance.nextInt());
    TenantRef other = yard.tenant(yard.tenants().indexOf(tenant) + 1);
    int id = chance.nextInt(Yard.CRATES);
    try {
      switch (chance.nextInt(9)) {
        case 0 -> inside(tenant, entities -> add(entities, tenant.schema()));
        case 1 -> inside(tenant, entities -> readLazily(entities, tenant.schema()));
        case 2 -> inside(tenant, entities -> readNatively(entities, tenant.schema()));
        case 3 -> inside(tenant, entities -> joinFetch(entities, tenant.schema()));
        case 4 -> inside(tenant, entities -> find(entities, tenant.schema(), id));
        case 5 -> inside(tenant, entities -> changeForeign(entities, tenant.schema()));
        case 6 -> inside(tenant, entities -> lift(entities, tenant.schema(), id));
        case 7 -> abandon(tenant);
        default -> trespass(tenant, other);
      }
    } catch (Exception e) {
      report.failed(e);
    }
    report.done();
  }

  private interface Act {
    void in(EntityManager entities);
  }

  private void inside(TenantRef tenant, Act act) throws Exception {
    wall.inside(
        tenant,
        entities -> {
          act.in(entities);
          return null;
        });
  }

  private void add(EntityManager entities, String own) {
    Crate crate = new Crate(Ids.next(), own);
    entities.persist(crate);
    entities.persist(new Label(Ids.next(), own, crate));
    entities.flush();
  }

  private void readLazily(EntityManager entities, String own) {
    for (Crate crate : some(entities)) {
      report.saw(crate.tenant(), own);
      for (Label label : crate.labels()) report.saw(label.tenant(), own);
    }
  }

  private static List<Crate> some(EntityManager entities) {
    return entities
        .createQuery("select c from Crate c", Crate.class)
        .setMaxResults(FEW)
        .getResultList();
  }

  private void readNatively(EntityManager entities, String own) {
    List<?> names =
        entities
            .createNativeQuery("select tenant from proof_crate")
            .setMaxResults(FEW)
            .getResultList();
    for (Object name : names) report.saw(String.valueOf(name), own);
  }

  private void joinFetch(EntityManager entities, String own) {
    List<Label> labels =
        entities
            .createQuery("select l from Label l join fetch l.crate", Label.class)
            .setMaxResults(FEW)
            .getResultList();
    for (Label label : labels) {
      report.saw(label.tenant(), own);
      report.saw(label.crate().tenant(), own);
    }
  }

  private void find(EntityManager entities, String own, int id) {
    report.saw(entities.find(Crate.class, Yard.common(id)).tenant(), own);
  }

  private void lift(EntityManager entities, String own, int id) {
    Crate crate = entities.find(Crate.class, Yard.common(id));
    crate.lift();
    entities.flush();
    report.saw(crate.tenant(), own);
  }

  private void changeForeign(EntityManager entities, String own) {
    report.leaked(
        entities
            .createQuery("update Crate c set c.weight = 0 where c.tenant <> :own")
            .setParameter("own", own)
            .executeUpdate());
  }

  /** Breaks off half way; what it wrote must not be seen, and its connection goes back clean. */
  private void abandon(TenantRef tenant) throws Exception {
    try {
      wall.inside(
          tenant,
          entities -> {
            add(entities, "abandoned");
            throw new Abandoned();
          });
    } catch (Abandoned e) {
      report.refused();
    }
  }

  private static final class Abandoned extends RuntimeException {}

  /** Names the neighbour's schema outright, which PostgreSQL has to refuse. */
  private void trespass(TenantRef tenant, TenantRef other) throws Exception {
    String query = "select tenant from " + other.schema() + ".proof_crate";
    try {
      int seen =
          wall.inside(tenant, entities -> entities.createNativeQuery(query).getResultList().size());
      report.leaked(seen);
    } catch (PersistenceException e) {
      if (!String.valueOf(e.getMessage()).contains("permission denied")) throw e;
      report.refused();
    }
  }
}
