package app.livery.identity.keys;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;

/** A key to the platform's own affairs. */
@Entity
@Table(name = "platform_key", schema = "platform")
class PlatformKey extends Key {
  @Override
  KeyKind kind() {
    return KeyKind.PLATFORM;
  }

  @Override
  UUID organisation() {
    return null;
  }
}
