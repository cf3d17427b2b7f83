package app.livery.operations.facts;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A fact in the platform's stream. */
@Entity
@Table(name = "fact", schema = "platform")
class PlatformFact extends StoredFact {}
