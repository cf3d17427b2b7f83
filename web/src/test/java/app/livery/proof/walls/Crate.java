package app.livery.proof.walls;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Something that bears the name of the tenant it belongs to. The same ids exist in every tenant.
 */
@Entity
@Table(name = "proof_crate")
public class Crate {
  @Id private UUID id;
  private String tenant;
  private int weight;

  @OneToMany(mappedBy = "crate", fetch = FetchType.LAZY)
  private List<Label> labels = new ArrayList<>();

  protected Crate() {}

  Crate(UUID id, String tenant) {
    this.id = id;
    this.tenant = tenant;
  }

  String tenant() {
    return tenant;
  }

  List<Label> labels() {
    return labels;
  }

  void lift() {
    weight++;
  }
}
