package app.livery.lifecycle;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A letter of a tenant to one of its people. */
@Entity
@Table(name = "mail")
class TenantMail extends Mail {}
