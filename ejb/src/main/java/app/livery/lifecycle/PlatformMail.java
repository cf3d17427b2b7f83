package app.livery.lifecycle;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A letter of the platform to one of its staff. */
@Entity
@Table(name = "mail", schema = "platform")
class PlatformMail extends Mail {}
