package app.livery.proof.walls;

import app.livery.kernel.TenantRef;
import app.livery.proof.Superuser;
import java.util.List;
import java.util.UUID;

/** The tenants of one proof, each with crates in its schema. */
public record Yard(List<TenantRef> tenants) {
  static final int CRATES = 40;

  /** Puts the tables and the first crates into each schema, as a migration would. */
  public Yard {
    try (Superuser superuser = Superuser.open()) {
      for (TenantRef tenant : tenants) fill(superuser, tenant.schema());
    }
  }

  /** An id that every tenant has a crate under. */
  static UUID common(int number) {
    return new UUID(7, number);
  }

  private static void fill(Superuser superuser, String schema) {
    superuser.run(
        """
        set role livery_owner;
        create table %1$s.proof_crate (id uuid primary key, tenant text not null, weight int not null default 0);
        create table %1$s.proof_label (id uuid primary key, tenant text not null, crate_id uuid references %1$s.proof_crate (id));
        insert into %1$s.proof_crate select ('00000000-0000-0007-0000-' || lpad(to_hex(n), 12, '0'))::uuid, '%1$s'
          from generate_series(0, %2$d) n;
        insert into %1$s.proof_label select ('00000000-0000-0008-0000-' || lpad(to_hex(n), 12, '0'))::uuid, '%1$s',
          ('00000000-0000-0007-0000-' || lpad(to_hex(n), 12, '0'))::uuid from generate_series(0, %2$d) n;
        reset role;
        grant %1$s to proof_inherits with inherit true;
        """
            .formatted(schema, CRATES - 1));
  }

  TenantRef tenant(int number) {
    return tenants.get(Math.floorMod(number, tenants.size()));
  }
}
