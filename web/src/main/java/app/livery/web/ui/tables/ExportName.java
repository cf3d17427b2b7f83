package app.livery.web.ui.tables;

import app.livery.kernel.CurrentCall;
import app.livery.kernel.TenantRef;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.context.ExternalContext;

/** What an exported file is called: the brand, the list, nothing else. */
final class ExportName {
  private ExportName() {}

  static void put(ExternalContext external, String list, String form) {
    external.setResponseHeader(
        "Content-Disposition",
        "attachment; filename=\"" + brand() + plain(list) + "." + form + "\"");
  }

  private static String brand() {
    CurrentCall call = CDI.current().select(CurrentCall.class).get();
    return call.tenant().map(TenantRef::slug).map(slug -> plain(slug) + "-").orElse("");
  }

  private static String plain(String name) {
    return name.replaceAll("[^a-z0-9-]", "");
  }
}
