package app.livery.operations.once;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A key used in a tenant's affairs. */
@Entity
@Table(name = "idempotency_key")
class TenantIdempotencyKey extends IdempotencyKey {}
