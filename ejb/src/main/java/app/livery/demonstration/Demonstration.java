package app.livery.demonstration;

import app.livery.billing.plans.Cataloguing;
import app.livery.kernel.CurrentCall;
import app.livery.kernel.EmailAddress;
import app.livery.kernel.Settings;
import app.livery.kernel.Slug;
import app.livery.kernel.TenantRef;
import app.livery.tenancy.tenants.Provisioning;
import app.livery.tenancy.tenants.TenantDirectory;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Fills a first run with the cast where {@code LIVERY_DEMO} asks for it. Plays only what is
 * missing.
 */
@Singleton
@Startup
@DependsOn("Boot")
@TransactionManagement(TransactionManagementType.BEAN)
public class Demonstration {
  @Inject Provisioning provisioning;
  @Inject TenantDirectory directory;
  @Inject Stage stage;
  @Inject Scene scene;
  @Inject Cataloguing cataloguing;
  @Inject CurrentCall call;

  @PostConstruct
  void play() {
    if (!Settings.isOn("LIVERY_DEMO")) return;
    Cast cast = Cast.read();
    Welcome welcome = new Welcome(cast);
    call.asSystem(
        null,
        () -> {
          stage.enlist(cast);
          cast.brands().forEach(brand -> perform(brand, cast.password(), welcome));
          return null;
        });
    Settings.find("LIVERY_WELCOME_FILE").ifPresent(file -> write(Path.of(file), welcome));
  }

  // not another play(): the container finds the callback above by its name alone
  private void perform(Cast.Brand brand, String password, Welcome welcome) {
    TenantRef tenant = directory.bySlug(brand.slug()).orElseGet(() -> provision(brand));
    List<String> links =
        call.asSystem(
            tenant, () -> stage.isEmpty() ? scene.play(brand, password) : List.<String>of());
    welcome.add(brand, links);
    call.asSystem(tenant, () -> cataloguing.publishMissing());
  }

  private TenantRef provision(Cast.Brand brand) {
    EmailAddress admin = new EmailAddress(brand.admin().email());
    return provisioning.provision(brand.name(), new Slug(brand.slug()), admin, brand.language());
  }

  /** Links are known only to the run that made them, so a later run leaves the file alone. */
  private static void write(Path file, Welcome welcome) {
    if (!welcome.isNews() && Files.exists(file)) return;
    try {
      Files.writeString(file, welcome.text());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
