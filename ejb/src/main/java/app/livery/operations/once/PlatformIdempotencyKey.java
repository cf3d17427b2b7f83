package app.livery.operations.once;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A key used in the platform's own affairs. */
@Entity
@Table(name = "idempotency_key", schema = "platform")
class PlatformIdempotencyKey extends IdempotencyKey {}
