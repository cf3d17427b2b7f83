package app.livery.sins.tenancy;

import jakarta.persistence.EntityManager;

/** Holds an entity manager without being a repository. */
public class Grabbing {
  EntityManager entities;
}
