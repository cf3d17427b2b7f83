package app.livery.identity;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A recovery code of a member of the staff. */
@Entity
@Table(name = "staff_recovery_code", schema = "platform")
class StaffRecoveryCode extends RecoveryCode {}
