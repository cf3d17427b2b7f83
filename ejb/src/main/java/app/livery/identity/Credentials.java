package app.livery.identity;

import app.livery.kernel.Repository;
import app.livery.kernel.Secret;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Everybody's credentials, and the recovery codes beside them. */
@Repository
public class Credentials extends InBothWorlds {
  Optional<Credential> find(UUID owner) {
    return Optional.ofNullable(em().find(world().credential, owner));
  }

  /** The credential under its row lock; made now where somebody has none yet. */
  Credential locked(UUID owner) {
    Credential found = em().find(world().credential, owner, LockModeType.PESSIMISTIC_WRITE);
    if (found != null) return found;
    Credential fresh = world().newCredential();
    fresh.belongTo(owner);
    em().persist(fresh);
    em().flush();
    return fresh;
  }

  /** Puts these codes in the place of all earlier ones. */
  void replaceCodes(UUID owner, List<String> codes) {
    dropCodes(owner);
    for (String code : codes) {
      RecoveryCode one = world().newRecoveryCode();
      one.belongTo(owner, new Secret(code).hash());
      em().persist(one);
    }
  }

  void dropCodes(UUID owner) {
    em().createQuery(
            "delete from " + world().recoveryCode.getSimpleName() + " c where c.owner = :o")
        .setParameter("o", owner)
        .executeUpdate();
  }

  /** Uses a code up. @return false when there is none such, or it has been used */
  boolean useCode(UUID owner, String code, Instant now) {
    Optional<? extends RecoveryCode> found =
        em().createQuery(unused() + " and c.hash = :hash", world().recoveryCode)
            .setParameter("o", owner)
            .setParameter("hash", new Secret(code).hash())
            .getResultStream()
            .findFirst();
    found.ifPresent(one -> one.use(now));
    return found.isPresent();
  }

  int codesLeft(UUID owner) {
    return em().createQuery(unused(), world().recoveryCode)
        .setParameter("o", owner)
        .getResultList()
        .size();
  }

  private String unused() {
    return "select c from "
        + world().recoveryCode.getSimpleName()
        + " c where c.owner = :o and c.usedAt is null";
  }
}
