package app.livery.identity;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A credential of a member of the staff. */
@Entity
@Table(name = "staff_credential", schema = "platform")
class StaffCredential extends Credential {}
