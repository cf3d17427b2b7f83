package app.livery.demonstration;

import app.livery.kernel.PublicUrls;
import java.util.List;

/** What a newcomer reads in the terminal: where to go and as whom. */
final class Welcome {
  private final StringBuilder text = new StringBuilder();
  private final Cast cast;
  private boolean news;

  Welcome(Cast cast) {
    this.cast = cast;
    line("Everybody's password here is " + cast.password());
    line("");
    line("Platform      " + PublicUrls.platform("/"));
    cast.staff().forEach(player -> signIn(player, "super-admin"));
  }

  void add(Cast.Brand brand, List<String> links) {
    String base = PublicUrls.tenant(brand.slug(), "");
    line("");
    line(brand.name());
    line("              " + base + "/");
    signIn(brand.admin(), "admin of the brand");
    brand
        .customers()
        .forEach(
            customer ->
                customer.members().stream()
                    .filter(Cast.Player::signsIn)
                    .forEach(
                        player ->
                            signIn(player, player.role().toLowerCase() + ", " + customer.name())));
    brand.trials().stream()
        .filter(Cast.Player::signsIn)
        .forEach(
            player ->
                signIn(player, player.daysAgo() > player.days() ? "expired trial" : "on trial"));
    links.forEach(link -> line("  link        " + base + link));
    news |= !links.isEmpty();
  }

  private void signIn(Cast.Player player, String as) {
    line(String.format("  sign in     %-28s %s", player.email(), as));
  }

  boolean isNews() {
    return news;
  }

  String text() {
    return text.toString();
  }

  private void line(String words) {
    text.append(words).append('\n');
  }
}
