package app.livery.web.billing;

import app.livery.billing.topups.Pricing;
import app.livery.billing.topups.TopUpSetting;
import app.livery.billing.topups.TopUpSettingRow;
import app.livery.billing.topups.TopUpSettings;
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

/** What the tenant sells credits for. */
@OnTenant
@RequestScoped
@Path("top-up-settings")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class TopUpSettingsResource {
  @Inject TopUpSettings settings;
  @Inject Pricing pricing;

  /** What a setting is set to, as one line. */
  public record TopUpValue(String value) {}

  /**
   * A setting as it stands.
   *
   * @param changedAt null while nobody has changed it
   * @param changedBy null while nobody has changed it
   */
  public record TopUpSettingView(
      String setting, String value, String standard, Instant changedAt, String changedBy) {
    static TopUpSettingView of(TopUpSettingRow row) {
      TopUpSetting setting = row.setting();
      return new TopUpSettingView(
          setting.code(), row.value(), setting.standard(), row.changedAt(), row.changedBy());
    }
  }

  @GET
  @Summary("Lists all top-up settings")
  public Page<TopUpSettingView> list() {
    return new Page<>(settings.list().stream().map(TopUpSettingView::of).toList(), null);
  }

  @PUT
  @Path("{setting}")
  @Summary("Sets a top-up setting; what was begun before keeps its price")
  public TopUpSettingView set(@PathParam("setting") String setting, TopUpValue wanted) {
    return TopUpSettingView.of(pricing.set(TopUpSetting.of(setting), wanted.value()));
  }
}
