package app.livery.identity;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A recovery code of a tenant's person. */
@Entity
@Table(name = "recovery_code")
class PersonRecoveryCode extends RecoveryCode {}
