package app.livery.identity;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A credential of a tenant's person. */
@Entity
@Table(name = "credential")
class PersonCredential extends Credential {}
