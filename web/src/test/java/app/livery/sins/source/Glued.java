package app.livery.sins.source;

import jakarta.persistence.EntityManager;

/** Lets what somebody typed become part of a query. */
class Glued {
  Object find(EntityManager entities, String name) {
    return entities.createNativeQuery("select id from person where name = '" + name + "'");
  }

  Object sorted(EntityManager entities, String order) {
    String query = "select p from Person p order by " + order;
    return entities.createQuery(query);
  }
}
