package app.livery.web.identity;

import app.livery.identity.settings.Securing;
import app.livery.identity.settings.SecuritySetting;
import app.livery.identity.settings.SecuritySettings;
import app.livery.identity.settings.SettingRow;
import app.livery.web.api.OnTenant;
import app.livery.web.api.Page;
import app.livery.web.api.Summary;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;

/** What a tenant decides about its own security. */
@OnTenant
@RequestScoped
@Path("settings")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class SettingsResource {
  @Inject SecuritySettings settings;
  @Inject Securing securing;

  /** What a setting is set to; a switch is 0 or 1. */
  public record SettingValue(int value) {}

  /**
   * A setting as it stands, with its range.
   *
   * @param changedAt null while nobody has changed it
   * @param changedBy null while nobody has changed it
   */
  public record SettingView(
      String setting,
      int value,
      int standard,
      int least,
      int most,
      Instant changedAt,
      String changedBy) {
    static SettingView of(SettingRow row) {
      SecuritySetting setting = row.setting();
      return new SettingView(
          setting.code(),
          row.value(),
          setting.standard(),
          setting.least(),
          setting.most(),
          row.changedAt(),
          row.changedBy());
    }
  }

  @GET
  @Summary("Lists all security settings")
  public Page<SettingView> list() {
    return new Page<>(settings.list().stream().map(SettingView::of).toList(), null);
  }

  @PUT
  @Path("{setting}")
  @Summary("Sets a security setting; it holds from the next sign-in or registration on")
  public SettingView set(@PathParam("setting") String setting, SettingValue wanted) {
    return SettingView.of(securing.set(SecuritySetting.of(setting), wanted.value()));
  }
}
