package app.livery.sins.source;

import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.sql.Statement;

/** Lets what somebody typed become part of a query, in several ways. */
class Glued {
  Object find(EntityManager entities, String name) {
    return entities.createNativeQuery("select id from person where name = '" + name + "'");
  }

  Object sorted(EntityManager entities, String order) {
    String query = "select p from Person p order by " + order;
    return entities.createQuery(query);
  }

  void drop(Statement statement, String schema) throws SQLException {
    statement.execute("drop schema " + schema);
    statement.execute("drop role %s".formatted(schema));
  }

  Object first(EntityManager entities, String where) {
    return one(entities, "select p from Person p where " + where);
  }

  private Object one(EntityManager entities, String query) {
    return entities.createQuery(query);
  }

  Object any(EntityManager entities, String query) {
    return entities.createQuery(query);
  }
}
