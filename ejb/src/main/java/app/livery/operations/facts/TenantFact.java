package app.livery.operations.facts;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A fact in a tenant's stream. */
@Entity
@Table(name = "fact")
class TenantFact extends StoredFact {}
