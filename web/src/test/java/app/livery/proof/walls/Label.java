package app.livery.proof.walls;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;

/** A mark on a crate; it too bears the name of its tenant. */
@Entity
@Table(name = "proof_label")
public class Label {
  @Id private UUID id;
  private String tenant;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "crate_id")
  private Crate crate;

  protected Label() {}

  Label(UUID id, String tenant, Crate crate) {
    this.id = id;
    this.tenant = tenant;
    this.crate = crate;
  }

  String tenant() {
    return tenant;
  }

  Crate crate() {
    return crate;
  }
}
