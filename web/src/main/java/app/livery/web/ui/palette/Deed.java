package app.livery.web.ui.palette;

import app.livery.web.ui.Place;
import java.util.List;

/**
 * Something that one may do from anywhere: it opens its page and there the dialog.
 *
 * @param place the page; who may go there may do it
 * @param text the key of what it is called
 * @param icon the name of a PrimeIcon
 * @param dialog the dialog that opens
 */
record Deed(Place place, String text, String icon, String dialog) {
  private static final List<Deed> ALL =
      List.of(
          new Deed(Place.TENANTS, "tenants.create", "pi-plus", "create"),
          new Deed(Place.ORGANISATIONS, "organisations.create", "pi-plus", "create"),
          new Deed(Place.INVITES, "invites.create", "pi-envelope", "invite"),
          new Deed(Place.TRIAL_LINKS, "trials.create", "pi-clock", "create"),
          new Deed(Place.INVITE_CODES, "codes.create", "pi-ticket", "create"),
          new Deed(Place.OFFER_LINKS, "offers.create", "pi-gift", "create"));

  static List<Deed> all() {
    return ALL;
  }

  String href() {
    return place.getPath() + "#" + dialog;
  }
}
