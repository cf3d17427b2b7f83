package app.livery.identity;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A link to a member of the staff. */
@Entity
@Table(name = "staff_token", schema = "platform")
class StaffToken extends Token {}
