package app.livery.identity.keys;

import java.util.UUID;

/** Who makes a key: a person, a member of the staff, or the person behind the key that makes it. */
record Maker(UUID id, String name, boolean staff) {}
